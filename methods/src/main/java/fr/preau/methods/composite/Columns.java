package fr.preau.methods.composite;

import java.util.Arrays;

/** Columns ready for sums. Loops go along columns, so that the compiler makes vectors of them. */
final class Columns {

    private final Column[] columns;

    private Columns(Column[] columns) {
        this.columns = columns;
    }

    /**
     * One indicator: 0 where a value is missing, and beside, 1 where one is there.
     *
     * @param present empty if all are there
     */
    private record Column(double[] values, double[] present) {

        static Column of(double[] values) {
            return Present.count(values) == values.length
                    ? new Column(values, new double[0])
                    : new Column(filled(values), presence(values));
        }

        boolean isComplete() {
            return present.length == 0;
        }

        private static double[] filled(double[] values) {
            return Arrays.stream(values)
                    .map(value -> Double.isNaN(value) ? 0 : value)
                    .toArray();
        }

        private static double[] presence(double[] values) {
            return Arrays.stream(values)
                    .map(value -> Double.isNaN(value) ? 0 : 1)
                    .toArray();
        }
    }

    /** @param columns {@code NaN} where missing */
    static Columns of(double[][] columns) {
        return new Columns(Arrays.stream(columns).map(Column::of).toArray(Column[]::new));
    }

    /** Adds up weight × value over indicators, for the units from the first to before the last. */
    void sum(double[] weights, int from, int to, double[] sums) {
        Arrays.fill(sums, 0, to - from, 0);
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] != 0) {
                add(weights[j], columns[j].values, from, to, sums);
            }
        }
    }

    /** Adds up the weights of what each unit has: exactly 0 where that is nothing. */
    void sumWeights(double[] weights, int from, int to, double[] sums) {
        double everywhere = 0;
        for (int j = 0; j < weights.length; j++) {
            everywhere += columns[j].isComplete() ? weights[j] : 0;
        }
        Arrays.fill(sums, 0, to - from, everywhere);
        for (int j = 0; j < weights.length; j++) {
            if (!columns[j].isComplete() && weights[j] != 0) {
                add(weights[j], columns[j].present, from, to, sums);
            }
        }
    }

    /** Adds up weight × (value - centre of the unit)², where there is a value. */
    void sumSquares(double[] weights, double[] centres, int from, int to, double[] sums) {
        Arrays.fill(sums, 0, to - from, 0);
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] != 0 && columns[j].isComplete()) {
                addSquares(weights[j], columns[j].values, centres, from, to, sums);
            } else if (weights[j] != 0) {
                addSquares(weights[j], columns[j], centres, from, to, sums);
            }
        }
    }

    private static void add(double weight, double[] column, int from, int to, double[] sums) {
        for (int i = 0; i < to - from; i++) {
            sums[i] += weight * column[from + i];
        }
    }

    private static void addSquares(double weight, double[] column, double[] centres, int from, int to, double[] sums) {
        for (int i = 0; i < to - from; i++) {
            double distance = column[from + i] - centres[i];
            sums[i] += weight * distance * distance;
        }
    }

    /** A unit without any value has no centre, and {@code NaN} spreads to its sum. */
    private static void addSquares(double weight, Column column, double[] centres, int from, int to, double[] sums) {
        for (int i = 0; i < to - from; i++) {
            double distance = column.values[from + i] - centres[i];
            sums[i] += weight * column.present[from + i] * distance * distance;
        }
    }
}
