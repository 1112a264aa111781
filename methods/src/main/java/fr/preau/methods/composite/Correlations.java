package fr.preau.methods.composite;

import java.util.stream.IntStream;

/** Linear correlations between columns, over the units that have them all. */
final class Correlations {

    private Correlations() {}

    /** @throws NoCorrelation if fewer than two units have all, or if a column is the same for all of them */
    static double[][] of(double[][] columns) {
        int[] complete = IntStream.range(0, columns[0].length)
                .filter(unit -> IntStream.range(0, columns.length).noneMatch(j -> Double.isNaN(columns[j][unit])))
                .toArray();
        double[][] standard = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            standard[j] = standardised(columns[j], complete, j);
        }
        double[][] correlations = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k <= j; k++) {
                correlations[j][k] = j == k ? 1 : product(standard[j], standard[k]) / complete.length;
                correlations[k][j] = correlations[j][k];
            }
        }
        return correlations;
    }

    private static double[] standardised(double[] column, int[] complete, int indicator) {
        double[] values =
                IntStream.of(complete).mapToDouble(unit -> column[unit]).toArray();
        if (Range.of(values).isConstant()) {
            throw new NoCorrelation(
                    "Indicator %d does not vary over the %d units that have all indicators: it has no correlation"
                            .formatted(indicator, complete.length));
        }
        return new Normalisation.ZScore(0, 1, Spread.POPULATION).apply(values, indicator, Direction.POSITIVE);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
