package fr.preau.indicators;

import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, and what may be done with the number.
 *
 * @param base what the whole of a ratio is counted in: pupils, schools; of what is no ratio, the same as the unit
 * @param better which way is better
 * @param scope the places that it is about
 * @param derivation the formula by which it is derived from other indicators; absent when it is observed
 */
public record Indicator(
        IndicatorCode code,
        Wording wording,
        Unit unit,
        Unit base,
        Nature nature,
        Aggregation aggregation,
        Direction better,
        Periodicity periodicity,
        Applicability scope,
        Safeguards safeguards,
        Optional<String> derivation,
        Origin origin) {

    /** From the largest to the smallest. */
    private static final List<PlaceKind> ADMINISTRATIVE = List.of(
            PlaceKind.COUNTRY,
            PlaceKind.REGION,
            PlaceKind.ACADEMIC_REGION,
            PlaceKind.ACADEMY,
            PlaceKind.DEPARTMENT,
            PlaceKind.EPCI,
            PlaceKind.COMMUNE);

    public Indicator {
        aggregation.requireFits(nature);
        if (aggregation.space() == SpatialAggregation.ROUNDED_RATIO_OF_SUMS && unit != Unit.PERCENT) {
            throw new IllegalArgumentException("Only percentages are rounded rates, received %s.".formatted(unit));
        }
        if (aggregation.space() != SpatialAggregation.NONE && scope.observed().size() > 1) {
            throw new IllegalArgumentException(
                    "Values that roll up are observed in one kind of place, received %s.".formatted(scope.observed()));
        }
        if (safeguards.secrecy() instanceof SecrecyRule.AtLeast
                && (derivation.isPresent() || !isSumOrRatioOfSums(aggregation.space()))) {
            throw new IllegalArgumentException(
                    "A secrecy threshold protects observed counts and ratios of counts, received %s of %s."
                            .formatted(aggregation.space(), code));
        }
        if (scope.counted() && (derivation.isPresent() || aggregation.space() != SpatialAggregation.SUM)) {
            throw new IllegalArgumentException(
                    "Schools that are counted make a sum, received %s of %s.".formatted(aggregation.space(), code));
        }
        if (derivation.isPresent() && !isSumOrRatioOfSums(aggregation.space())) {
            throw new IllegalArgumentException(
                    "A formula makes a sum or a ratio of sums, received %s.".formatted(aggregation.space()));
        }
    }

    public boolean isDerived() {
        return derivation.isPresent();
    }

    /** Does no source give its values: because a formula does, or because schools are counted? */
    public boolean isComputed() {
        return isDerived() || scope.counted();
    }

    /** Do values of small places make one for a larger place? */
    public boolean rollsUp() {
        return aggregation.space() != SpatialAggregation.NONE;
    }

    /** Can a place of this kind have a value: because it is observed there, or because it rolls up to it? */
    public boolean existsFor(PlaceKind kind) {
        return scope.isObservedIn(kind)
                || (rollsUp() && scope.observed().stream().anyMatch(observed -> holds(kind, observed)));
    }

    /** Are places of the larger kind made of places of the smaller one? Kinds go from the country down to the school. */
    private static boolean holds(PlaceKind larger, PlaceKind smaller) {
        return smaller == PlaceKind.SCHOOL
                ? larger != PlaceKind.SCHOOL
                : ADMINISTRATIVE.contains(larger) && ADMINISTRATIVE.indexOf(larger) < ADMINISTRATIVE.indexOf(smaller);
    }

    private static boolean isSumOrRatioOfSums(SpatialAggregation space) {
        return space == SpatialAggregation.SUM || space == SpatialAggregation.RATIO_OF_SUMS;
    }
}
