package fr.preau.indicators.api;

import fr.preau.indicators.Direction;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.Series;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.Period;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as programs read it: all that says what its figures mean.
 *
 * @param notes what a reader must know besides; null when there is nothing
 * @param decimals digits to be shown after the point
 * @param derived the formula over other indicators; null when it is observed
 * @param minimumCoverage share of the places below which the value of a larger place is withheld, 0 to 1
 * @param plausible what it can be worth; null when anything is possible
 * @param periods those that are loaded, the oldest first
 * @param breakdowns the categories that are loaded, as in {@code sexe=filles}
 * @param page address of the page that shows it, on this site
 */
record IndicatorEntry(
        String code,
        String label,
        String shortLabel,
        Theme theme,
        String definition,
        String formula,
        @Nullable String notes,
        Unit unit,
        String unitLabel,
        int decimals,
        Nature nature,
        Summing aggregation,
        Direction better,
        Periodicity periodicity,
        Audience audience,
        Secrecy secrecy,
        BigDecimal minimumCoverage,
        @Nullable Bounds plausible,
        @Nullable String derived,
        Publisher origin,
        List<PeriodName> periods,
        List<String> breakdowns,
        String page) {

    IndicatorEntry {
        periods = List.copyOf(periods);
        breakdowns = List.copyOf(breakdowns);
    }

    /** @param series those of this indicator */
    static IndicatorEntry of(Indicator indicator, List<Series> series) {
        Wording wording = indicator.wording();
        return new IndicatorEntry(
                indicator.code().value(),
                wording.label(),
                wording.shortLabel(),
                wording.theme(),
                wording.definition(),
                wording.formula(),
                wording.notes().isBlank() ? null : wording.notes(),
                indicator.unit(),
                FigureWords.unit(indicator.unit()),
                indicator.unit().decimals(),
                indicator.nature(),
                Summing.of(indicator),
                indicator.better(),
                indicator.periodicity(),
                Audience.of(indicator),
                Secrecy.of(indicator.safeguards().secrecy()),
                indicator.safeguards().minimumCoverage(),
                indicator.safeguards().plausible().map(Bounds::of).orElse(null),
                indicator.derivation().orElse(null),
                Publisher.of(indicator.origin()),
                series.stream()
                        .map(Series::period)
                        .distinct()
                        .map(PeriodName::of)
                        .toList(),
                series.stream()
                        .map(Series::breakdown)
                        .filter(breakdown -> !breakdown.isTotal())
                        .map(Object::toString)
                        .distinct()
                        .sorted()
                        .toList(),
                IndicatorPages.address(indicator.code()));
    }

    /** @param headcount the indicator that weighs a mean and counts the people covered; null when there is none */
    record Summing(
            SpatialAggregation space,
            TemporalAggregation time,
            @Nullable String headcount) {

        static Summing of(Indicator indicator) {
            var aggregation = indicator.aggregation();
            return new Summing(
                    aggregation.space(),
                    aggregation.time(),
                    aggregation.headcount().map(IndicatorCode::value).orElse(null));
        }
    }

    /** The places from which a value is expected. */
    record Audience(List<PlaceKind> places, List<SchoolKind> schools, List<Sector> sectors) {

        static Audience of(Indicator indicator) {
            var scope = indicator.scope();
            return new Audience(sorted(scope.observed()), sorted(scope.schools()), sorted(scope.sectors()));
        }

        private static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
            return constants.stream().sorted().toList();
        }
    }

    /** @param units fewest units that a shown value stands on; null when values are as their source published them */
    record Secrecy(Rule rule, @Nullable Integer units) {

        static Secrecy of(SecrecyRule rule) {
            return switch (rule) {
                case SecrecyRule.AsPublished asPublished -> new Secrecy(Rule.AS_PUBLISHED, null);
                case SecrecyRule.AtLeast(int units) -> new Secrecy(Rule.AT_LEAST, units);
            };
        }

        enum Rule {
            AS_PUBLISHED,
            AT_LEAST
        }
    }

    /** Who publishes the values. */
    record Publisher(
            String owner,
            String producer,
            String dataset,
            @Nullable URI url) {

        static Publisher of(Origin origin) {
            return new Publisher(origin.owner(), origin.producer(), origin.dataset(), origin.url());
        }
    }

    /** A period and its French words. */
    record PeriodName(Period period, String label) {

        static PeriodName of(Period period) {
            return new PeriodName(period, period.label());
        }
    }
}
