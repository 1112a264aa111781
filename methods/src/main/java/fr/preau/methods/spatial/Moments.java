package fr.preau.methods.spatial;

/** What a statistic would be if places did not matter. */
public record Moments(double expectation, double variance) {

    /** How many standard deviations lie between the statistic and its expectation; 0 where it cannot vary. */
    public double z(double statistic) {
        return variance > 0 ? (statistic - expectation) / Math.sqrt(variance) : 0;
    }
}
