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

/** A count of one département in one month. */
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

    private static Indicator indicator() {
        return new Indicator(
                new IndicatorCode("exemple"),
                new Wording("Exemple", "Exemple", Theme.DIGITAL, "Ce qui est compté.", "Une somme.", ""),
                Unit.PERSONS,
                Unit.PERSONS,
                Nature.STOCK,
                new Aggregation(SpatialAggregation.SUM, TemporalAggregation.LAST, Optional.empty()),
                Direction.NEITHER,
                Periodicity.MONTH,
                new Applicability(Set.of(PlaceKind.DEPARTMENT), Set.of(), Set.of()),
                new Safeguards(new SecrecyRule.AsPublished(), new BigDecimal("0.5"), Optional.empty()),
                Optional.empty(),
                new Origin("Exemple", "Exemple", "Exemple", null));
    }
}
