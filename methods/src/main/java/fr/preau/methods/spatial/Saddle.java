package fr.preau.methods.spatial;

/**
 * The two parts of a probability of counts that keep its digits when counts are large (Loader, <i>Fast and Accurate Computation of
 * Binomial Probabilities</i>, 2000, as R computes them).
 */
final class Saddle {

    private static final int TABLE_ENDS = 16;

    private Saddle() {}

    /** The logarithm of the factorial of a number from 1, over Stirling's approximation of it. */
    static double stirling(long count) {
        double n = count;
        if (n < TABLE_ENDS) {
            double factorial = 1;
            for (int i = 2; i <= n; i++) {
                factorial *= i;
            }
            return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
        }
        double square = n * n;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square)
                / n;
    }

    /** {@code x log(x / m) + m - x}, by a series where x and m are close; both above 0. */
    static double deviance(double x, double m) {
        double difference = x - m;
        if (Math.abs(difference) >= 0.1 * (x + m)) {
            return x * Math.log(x / m) - difference;
        }
        double v = difference / (x + m);
        double sum = difference * v;
        double term = 2 * x * v;
        double before = Double.NaN;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= v * v;
            sum += term / odd;
        }
        return sum;
    }
}
