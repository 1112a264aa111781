package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The mean of something of the values, brought back: arithmetic, geometric, harmonic. */
final class GeneralisedMean implements Scoring {

    private final Columns columns;
    private final DoubleUnaryOperator back;

    private GeneralisedMean(Columns columns, DoubleUnaryOperator back) {
        this.columns = columns;
        this.back = back;
    }

    /** @param there of which what is not finite is taken as missing: it can only be that of an indicator that is not taken */
    static GeneralisedMean of(double[][] columns, DoubleUnaryOperator there, DoubleUnaryOperator back) {
        double[][] changed = Arrays.stream(columns)
                .parallel()
                .map(column -> Values.each(column, value -> {
                    double result = there.applyAsDouble(value);
                    return Double.isFinite(result) ? result : Double.NaN;
                }))
                .toArray(double[][]::new);
        return new GeneralisedMean(Columns.of(changed), back);
    }

    static GeneralisedMean arithmetic(double[][] columns) {
        return new GeneralisedMean(Columns.of(columns), DoubleUnaryOperator.identity());
    }

    @Override
    public Scoring only(int unit) {
        return new GeneralisedMean(columns.only(unit), back);
    }

    /** What is averaged, or its opposite where it goes down as values go up. */
    @Override
    public Scoring inOrder() {
        boolean goesUp = back.applyAsDouble(2) > back.applyAsDouble(1);
        return new GeneralisedMean(columns, goesUp ? DoubleUnaryOperator.identity() : mean -> -mean);
    }

    @Override
    public void score(double[] weights, int tile, double[] scores) {
        double[] total = new double[columns.units(tile)];
        columns.sumWeights(weights, tile, total);
        columns.sum(weights, tile, scores);
        for (int i = 0; i < total.length; i++) {
            scores[i] = back.applyAsDouble(scores[i] / total[i]); // 0 / 0 is NaN
        }
    }
}
