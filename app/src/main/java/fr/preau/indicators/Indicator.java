package fr.preau.indicators;

import java.util.Optional;

/**
 * What is measured, and what may be done with the number.
 *
 * @param better which way is better
 * @param scope the places that it is about
 * @param derivation the formula by which it is derived from other indicators; absent when it is observed
 */
public record Indicator(
        IndicatorCode code,
        Wording wording,
        Unit unit,
        Nature nature,
        Aggregation aggregation,
        Direction better,
        Periodicity periodicity,
        Applicability scope,
        Safeguards safeguards,
        Optional<String> derivation,
        Origin origin) {

    public Indicator {
        aggregation.requireFits(nature);
        if (aggregation.space() == SpatialAggregation.ROUNDED_RATIO_OF_SUMS && unit != Unit.PERCENT) {
            throw new IllegalArgumentException("Only percentages are rounded rates, received %s.".formatted(unit));
        }
        if (aggregation.space() != SpatialAggregation.NONE && scope.observed().size() > 1) {
            throw new IllegalArgumentException(
                    "Values that roll up are observed in one kind of place, received %s.".formatted(scope.observed()));
        }
        if (derivation.isPresent() && !isSumOrRatioOfSums(aggregation.space())) {
            throw new IllegalArgumentException(
                    "A formula makes a sum or a ratio of sums, received %s.".formatted(aggregation.space()));
        }
    }

    public boolean isDerived() {
        return derivation.isPresent();
    }

    /** Do values of small places make one for a larger place? */
    public boolean rollsUp() {
        return aggregation.space() != SpatialAggregation.NONE;
    }

    private static boolean isSumOrRatioOfSums(SpatialAggregation space) {
        return space == SpatialAggregation.SUM || space == SpatialAggregation.RATIO_OF_SUMS;
    }
}
