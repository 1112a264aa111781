package fr.preau.indicators;

import java.util.Optional;

/**
 * How an indicator grows from small to large, over space and over time, which are two different questions.
 *
 * @param headcount the indicator whose last known value weighs a mean and measures how many people are covered; empty when
 *     the indicator is not about people of its places
 */
public record Aggregation(SpatialAggregation space, TemporalAggregation time, Optional<IndicatorCode> headcount) {

    public Aggregation {
        if (space == SpatialAggregation.WEIGHTED_MEAN && headcount.isEmpty()) {
            throw new IllegalArgumentException("A weighted mean needs the indicator that weighs it.");
        }
    }

    /** @throws IllegalArgumentException if a number of this nature cannot be aggregated so */
    void requireFits(Nature nature) {
        boolean fits = switch (nature) {
            case STOCK, CUMULATIVE ->
                isSumOrNone() && (time == TemporalAggregation.LAST || time == TemporalAggregation.NONE);
            case FLOW -> isSumOrNone() && (time == TemporalAggregation.SUM || time == TemporalAggregation.NONE);
            case RATIO -> isRatioOrNone() && time != TemporalAggregation.SUM;
            case INDEX ->
                (space == SpatialAggregation.WEIGHTED_MEAN || space == SpatialAggregation.NONE)
                        && (time == TemporalAggregation.LAST || time == TemporalAggregation.NONE);
            case RATING -> space == SpatialAggregation.NONE && time == TemporalAggregation.NONE;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "A %s cannot be aggregated by %s over space and %s over time.".formatted(nature, space, time));
        }
    }

    private boolean isSumOrNone() {
        return space == SpatialAggregation.SUM || space == SpatialAggregation.NONE;
    }

    private boolean isRatioOrNone() {
        return space == SpatialAggregation.RATIO_OF_SUMS
                || space == SpatialAggregation.ROUNDED_RATIO_OF_SUMS
                || space == SpatialAggregation.NONE;
    }
}
