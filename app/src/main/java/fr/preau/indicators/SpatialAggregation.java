package fr.preau.indicators;

/** How the values of small places make that of a larger one. */
public enum SpatialAggregation {
    /** Counts and amounts. */
    SUM(Basis.Counted.class),
    /** Ratios, by their terms. */
    RATIO_OF_SUMS(Basis.RatioOf.class),
    /** Means, by headcount. */
    WEIGHTED_MEAN(Basis.MeanOf.class),
    /** Ratios that the source rounded, by their terms and with the interval of the rounding. */
    ROUNDED_RATIO_OF_SUMS(Basis.RoundedRate.class),
    /** Not at all: the value holds for its place only. */
    NONE(Basis.Published.class);

    private final Class<? extends Basis> basis;

    SpatialAggregation(Class<? extends Basis> basis) {
        this.basis = basis;
    }

    /** Can a value that stands on this basis be aggregated so? */
    public boolean fits(Basis candidate) {
        return basis.isInstance(candidate);
    }
}
