package fr.preau.methods.spatial;

import java.util.Arrays;

/** Values less their mean, with the moments that the tests of autocorrelation ask for. */
final class Deviations {

    final double mean;
    final double[] z;

    /** The mean of squares, over n and not n - 1. */
    final double m2;

    /** The mean of fourth powers over the square of that of squares: 3 for a normal distribution. */
    final double kurtosis;

    Deviations(double[] values, int units) {
        Values.checkVaries(values, units);
        mean = Arrays.stream(values).average().orElseThrow();
        z = Arrays.stream(values).map(value -> value - mean).toArray();
        m2 = meanOfPowers(2);
        kurtosis = meanOfPowers(4) / (m2 * m2);
    }

    int count() {
        return z.length;
    }

    private double meanOfPowers(int power) {
        return Arrays.stream(z).map(one -> Math.pow(one, power)).sum() / z.length;
    }
}
