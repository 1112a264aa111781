package fr.preau.indicators.panels;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.Provenance;
import fr.preau.indicators.Safeguards;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Support;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Figures of one département in one month. */
final class MonthlyFigures {

    static final PlaceId PLACE = PlaceId.parse("departement-18");

    private MonthlyFigures() {}

    static Figure of(String month) {
        return new Figure(
                indicator(),
                PLACE,
                Period.parse(month),
                Breakdown.TOTAL,
                Measure.Known.counted(3_082),
                Support.ofOnePlace(true),
                new Provenance("source", LocalDate.of(2025, 6, 1), UUID.randomUUID()));
    }

    /** So many of so many, in percent. */
    static Figure share(Unit of, int part, int whole) {
        return new Figure(
                share(of),
                PLACE,
                Period.parse("2025-02"),
                Breakdown.TOTAL,
                Measure.Known.ratioOf(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Unit.PERCENT),
                Support.ofOnePlace(true),
                new Provenance("source", LocalDate.of(2025, 6, 1), UUID.randomUUID()));
    }

    private static Indicator indicator() {
        return indicator(Unit.PERSONS, Unit.PERSONS, Nature.STOCK, SpatialAggregation.SUM, TemporalAggregation.LAST);
    }

    private static Indicator share(Unit of) {
        return indicator(Unit.PERCENT, of, Nature.RATIO, SpatialAggregation.RATIO_OF_SUMS, TemporalAggregation.NONE);
    }

    private static Indicator indicator(
            Unit unit, Unit base, Nature nature, SpatialAggregation space, TemporalAggregation time) {
        return new Indicator(
                new IndicatorCode("exemple"),
                new Wording("Exemple", "Exemple", Theme.DIGITAL, "Ce qui est compté.", "Une somme.", ""),
                unit,
                base,
                nature,
                new Aggregation(space, time, Optional.empty()),
                Direction.NEITHER,
                Periodicity.MONTH,
                new Applicability(Set.of(PlaceKind.DEPARTMENT), Set.of(), Set.of()),
                new Safeguards(new SecrecyRule.AsPublished(), new BigDecimal("0.5"), Optional.empty()),
                Optional.empty(),
                new Origin("Exemple", "Exemple", "Exemple", null));
    }
}
