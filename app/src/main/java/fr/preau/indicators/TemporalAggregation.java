package fr.preau.indicators;

/** How the values of short periods make that of a longer one. */
public enum TemporalAggregation {
    /** Flows. */
    SUM,
    /** Stocks and running totals: the last value is that of the whole. */
    LAST,
    /** Ratios, by their terms. */
    RATIO_OF_SUMS,
    /** Not at all: each period stands for itself. */
    NONE
}
