package fr.preau.methods.spatial;

/** The standard normal distribution. */
final class Normal {

    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Up to there the series loses no digit that matters; from there the fraction needs few terms. */
    private static final double SERIES_ENDS = 2.5;

    private static final int TERMS = 60;

    private Normal() {}

    /** The probability of z or more, to 13 digits even when it is tiny. */
    static double upperTail(double z) {
        return z < 0 ? 1 - upperTail(-z) : z < SERIES_ENDS ? 0.5 - fromZeroTo(z) : tail(z);
    }

    static double twoSided(double z) {
        return 2 * upperTail(Math.abs(z));
    }

    /** The series of odd powers (Marsaglia, <i>Journal of Statistical Software</i> 11(4), 2004). */
    private static double fromZeroTo(double z) {
        double term = z;
        double sum = z;
        for (int power = 3; sum + term != sum; power += 2) {
            term *= z * z / power;
            sum += term;
        }
        return sum * density(z);
    }

    /** Laplace's continued fraction (Abramowitz and Stegun, 26.2.14), from its last term to its first. */
    private static double tail(double z) {
        double fraction = z;
        for (int term = TERMS; term > 0; term--) {
            fraction = z + term / fraction;
        }
        return density(z) / fraction;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }
}
