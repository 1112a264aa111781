package fr.preau.indicators.catalogue;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.Safeguards;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One file of the catalogue, as it is written. Its name, without suffix, is the indicator's code.
 *
 * @param base what the whole of a ratio is counted in; persons unless it says otherwise
 * @param derived the formula, for an indicator that no source gives
 */
record IndicatorFile(
        String label,
        String shortLabel,
        Theme theme,
        String definition,
        String formula,
        @DefaultValue("") String notes,
        Unit unit,
        @DefaultValue("persons") Unit base,
        Nature nature,
        Aggregating aggregation,
        Direction better,
        Periodicity periodicity,
        Scope scope,
        Guarding safeguards,
        @Nullable String derived,
        Sourcing origin) {

    record Aggregating(
            SpatialAggregation space,
            TemporalAggregation time,
            @Nullable String headcount) {

        Aggregation read() {
            return new Aggregation(space, time, Optional.ofNullable(headcount).map(IndicatorCode::new));
        }
    }

    /**
     * @param observed kinds of places by the word they have in addresses: {@code etablissement}
     * @param counted whether these schools themselves are counted
     */
    record Scope(
            Set<String> observed,
            @DefaultValue Set<SchoolKind> schools,
            @DefaultValue Set<Sector> sectors,
            @DefaultValue("false") boolean counted) {

        Applicability read() {
            Set<PlaceKind> kinds = observed.stream().map(PlaceKind::ofSlug).collect(Collectors.toUnmodifiableSet());
            return new Applicability(kinds, schools, sectors, counted);
        }
    }

    /**
     * @param secrecy {@code as-published}, or the least number of units behind a value
     * @param plausible the lowest and the highest value that may be read; null when the nature of the number says it all
     * @param complete whether all the départements of a place must be loaded
     */
    record Guarding(
            String secrecy,
            @DefaultValue("0.5") BigDecimal minimumCoverage,
            @Nullable List<BigDecimal> plausible,
            @DefaultValue("false") boolean complete) {

        Safeguards read(Unit unit, Nature nature) {
            SecrecyRule rule = secrecy.equals("as-published")
                    ? new SecrecyRule.AsPublished()
                    : new SecrecyRule.AtLeast(Integer.parseInt(secrecy));
            return new Safeguards(rule, minimumCoverage, bounds(unit, nature), complete);
        }

        private Optional<Interval> bounds(Unit unit, Nature nature) {
            if (plausible != null) {
                return Optional.of(new Interval(plausible.getFirst(), plausible.getLast()));
            }
            return switch (nature) {
                case STOCK, FLOW, CUMULATIVE -> Optional.of(new Interval(BigDecimal.ZERO, MANY));
                case RATIO ->
                    unit == Unit.PERCENT ? Optional.of(new Interval(BigDecimal.ZERO, unit.whole())) : Optional.empty();
                case INDEX, RATING -> Optional.empty();
            };
        }

        /** More than any count of people or things in the country. */
        private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000_000);
    }

    record Sourcing(
            String owner,
            String producer,
            String dataset,
            @Nullable URI url) {

        Origin read() {
            return new Origin(owner, producer, dataset, url);
        }
    }

    Indicator read(IndicatorCode code) {
        return new Indicator(
                code,
                new Wording(label, shortLabel, theme, definition, formula, notes),
                unit,
                nature == Nature.RATIO ? base : unit,
                nature,
                aggregation.read(),
                better,
                periodicity,
                scope.read(),
                safeguards.read(unit, nature),
                Optional.ofNullable(derived),
                origin.read());
    }
}
