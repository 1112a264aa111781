package fr.preau.methods.composite;

/**
 * Do indicators measure one thing? Standardised alpha (Cronbach, <i>Psychometrika</i> 16, 1951; Handbook, step 4): k r / (1 + (k - 1) r), where r
 * is the mean correlation of the k(k - 1)/2 pairs. 1 where all say the same, 0 where nothing ties them; it grows with k, so that
 * many indicators look consistent.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Over the units that have all indicators.
     *
     * @param columns two or more, oriented so that more means the same in all
     * @throws IllegalArgumentException if there are not two columns that vary, or if two units do not have them all
     */
    public static double standardised(double[][] columns) {
        int k = columns.length;
        if (k < 2) {
            throw new IllegalArgumentException("Alpha is for two indicators or more, received %d".formatted(k));
        }
        double sum = 0;
        for (double[] row : Correlations.of(columns)) {
            for (double correlation : row) {
                sum += correlation;
            }
        }
        double mean = (sum - k) / (k * (k - 1.0));
        return k * mean / (1 + (k - 1) * mean);
    }
}
