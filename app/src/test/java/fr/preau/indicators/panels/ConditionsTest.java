package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures side by side: what they share is said once, and that their dates differ is said. */
class ConditionsTest {

    @Test
    void figuresOfOnePeriodSayItOnce() {
        assertThat(Conditions.common(List.of(figure("2025-03"), figure("2025-03")))
                        .sentence())
                .startsWith("mars 2025 · ")
                .doesNotContain("ne portent pas tous");
    }

    /** As the beneficiaries of June 2025 beside the participants of March. */
    @Test
    void figuresOfTwoPeriodsSayThatTheyAre() {
        var conditions = Conditions.common(List.of(figure("2025-06"), figure("2025-03")));

        assertThat(conditions.saysPeriod()).isFalse();
        assertThat(conditions.sentence()).contains("ne portent pas tous sur la même période");
    }

    private static Figure figure(String period) {
        return new Figure(
                indicator(),
                PlaceId.parse("departement-18"),
                Period.parse(period),
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
