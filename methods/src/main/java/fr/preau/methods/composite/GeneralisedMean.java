package fr.preau.methods.composite;

import java.util.function.DoubleUnaryOperator;

/** The mean of something of the values, brought back: arithmetic, geometric, harmonic. */
final class GeneralisedMean implements Scoring {

    private final Columns columns;
    private final DoubleUnaryOperator back;

    private GeneralisedMean(Columns columns, DoubleUnaryOperator back) {
        this.columns = columns;
        this.back = back;
    }

    static GeneralisedMean of(double[][] columns, DoubleUnaryOperator there, DoubleUnaryOperator back) {
        double[][] changed = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            changed[j] = Values.each(columns[j], there);
        }
        return new GeneralisedMean(Columns.of(changed), back);
    }

    static GeneralisedMean arithmetic(double[][] columns) {
        return new GeneralisedMean(Columns.of(columns), DoubleUnaryOperator.identity());
    }

    @Override
    public void score(double[] weights, int from, int to, double[] scores) {
        double[] total = new double[to - from];
        columns.sumWeights(weights, from, to, total);
        columns.sum(weights, from, to, scores);
        for (int i = 0; i < total.length; i++) {
            scores[i] = back.applyAsDouble(scores[i] / total[i]); // 0 / 0 is NaN
        }
    }
}
