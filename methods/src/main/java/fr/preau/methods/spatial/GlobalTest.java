package fr.preau.methods.spatial;

/**
 * One figure for the whole map, and what it would be if places did not matter.
 *
 * @param statistic as observed
 * @param expectation without autocorrelation
 * @param variance without autocorrelation
 * @param z how many standard deviations lie between them, positive where neighbours are alike
 */
public record GlobalTest(double statistic, double expectation, double variance, double z) {

    static GlobalTest highWhenAlike(double statistic, double expectation, double variance) {
        return new GlobalTest(statistic, expectation, variance, (statistic - expectation) / Math.sqrt(variance));
    }

    static GlobalTest lowWhenAlike(double statistic, double expectation, double variance) {
        return new GlobalTest(statistic, expectation, variance, (expectation - statistic) / Math.sqrt(variance));
    }

    /** The probability, by the normal law, of neighbours at least as alike. */
    public double pGreater() {
        return Normal.upperTail(z);
    }

    /** The probability, by the normal law, of being as far from the expectation, on either side. */
    public double pTwoSided() {
        return Normal.twoSided(z);
    }
}
