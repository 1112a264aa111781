package fr.preau.methods.spatial;

/**
 * Rates drawn towards a mean, the more so the fewer people they stand on. Immutable.
 *
 * <p>A smoothed rate is a better guess of the risk of a unit than its raw rate; it is not what happened there. Smoothed rates vary
 * less than risks do: they are not to be counted above a threshold.
 */
public final class Smoothed {

    private final double[] rates;
    private final double[] priorMeans;
    private final double[] priorVariances;

    Smoothed(double[] rates, double[] priorMeans, double[] priorVariances) {
        this.rates = rates;
        this.priorMeans = priorMeans;
        this.priorVariances = priorVariances;
    }

    public double rate(int unit) {
        return rates[unit];
    }

    public double[] rates() {
        return rates.clone();
    }

    /** What the rate of this unit is drawn towards. */
    public double priorMean(int unit) {
        return priorMeans[unit];
    }

    /** How much risks differ from each other around it; 0 if rates differ no more than by chance, all then being equal to the mean. */
    public double priorVariance(int unit) {
        return priorVariances[unit];
    }
}
