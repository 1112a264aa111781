package fr.preau.indicators;

/**
 * What is measured, and what may be done with the number.
 *
 * @param better which way is better
 * @param minimumCoverage share of the places below which a roll-up is withheld, 0 to 1
 * @param owner who answers for the definition
 */
public record Indicator(
        IndicatorCode code,
        Wording wording,
        Unit unit,
        Nature nature,
        Aggregation aggregation,
        Direction better,
        Periodicity periodicity,
        SecrecyRule secrecy,
        double minimumCoverage,
        String owner) {

    public Indicator {
        aggregation.requireFits(nature);
        if (nature == Nature.RATIO
                && aggregation.space() == SpatialAggregation.ROUNDED_RATIO_OF_SUMS
                && unit != Unit.PERCENT) {
            throw new IllegalArgumentException(
                    "%s: only percentages are rounded rates, received %s.".formatted(code, unit));
        }
        if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
            throw new IllegalArgumentException(
                    "%s: a share lies between 0 and 1, received %s.".formatted(code, minimumCoverage));
        }
    }
}
