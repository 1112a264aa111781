package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The values of a column that are there, and what is read from them in order. */
final class Present {

    private final double[] sorted;

    private Present(double[] sorted) {
        this.sorted = sorted;
    }

    static Present of(double[] column) {
        double[] sorted = values(column);
        Arrays.sort(sorted);
        return new Present(sorted);
    }

    static int count(double[] column) {
        int count = 0;
        for (double value : column) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** In their order in the column, with 0 for -0, so that equal values are alike. */
    static double[] values(double[] column) {
        double[] values = new double[count(column)];
        int next = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                values[next++] = value + 0.0;
            }
        }
        return values;
    }

    int count() {
        return sorted.length;
    }

    /** The value of this rank from the lowest, from 0. */
    double at(int rank) {
        return sorted[rank];
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }

    /** All alike, or none. */
    boolean isConstant() {
        return sorted.length == 0 || lowest() == highest();
    }

    /** The mean of both middle values where their number is even; {@code NaN} where there is none. */
    double median() {
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * For the value of each rank: its rank from 1, or the mean of theirs where several are equal.
     */
    private double[] midRanks() {
        double[] ranks = new double[sorted.length];
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            first = sorted[i] == sorted[first] ? first : i;
            boolean lastOfEquals = i + 1 == sorted.length || sorted[i + 1] != sorted[i];
            for (int k = first; lastOfEquals && k <= i; k++) {
                ranks[k] = (first + i) / 2.0 + 1;
            }
        }
        return ranks;
    }

    /** From 1 for the lowest; equal values share the mean of their ranks. The value must be one of these. */
    DoubleUnaryOperator ranks() {
        double[] ranks = midRanks();
        return value -> ranks[firstAtLeast(value)];
    }

    private int firstAtLeast(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
