package fr.preau.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MissingReason;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What readings say of an objective. */
class StandingTest {

    private static final PlaceId BORDEAUX = PlaceId.parse("academie-04");
    private static final LocalDate DURING = LocalDate.of(2021, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2022, 6, 1);

    @Test
    void aReadingThatMeetsItMeetsIt() {
        assertThat(verdict(Nature.STOCK, "2021", DURING, reading("2021-01", 80)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void beforeItsDateItIsUnderWay() {
        assertThat(verdict(Nature.STOCK, "2021", DURING, reading("2021-01", 79)))
                .isEqualTo(Verdict.UNDER_WAY);
        assertThat(verdict(Nature.STOCK, "2021", LocalDate.of(2021, 12, 31), reading("2021-01", 79)))
                .isEqualTo(Verdict.UNDER_WAY);
    }

    @Test
    void afterItsDateOnlyAReadingAtItSaysThatItIsMissed() {
        assertThat(verdict(Nature.STOCK, "2021", AFTER, reading("2021-12", 79))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(Nature.STOCK, "2021", AFTER, reading("2021", 79))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(Nature.STOCK, "2021", AFTER, reading("2021-01", 79)))
                .isEqualTo(Verdict.NOT_READ_AT_ITS_DATE);
    }

    @Test
    void whatIsReadLaterCountsForNothing() {
        assertThat(verdict(Nature.STOCK, "2021", AFTER, reading("2022-03", 100)))
                .isEqualTo(Verdict.NO_READING);
        assertThat(verdict(Nature.STOCK, "2021", AFTER, reading("2021-12", 79), reading("2022-03", 100)))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aMissingValueIsNoReading() {
        assertThat(verdict(Nature.STOCK, "2021", AFTER, missing("2021"))).isEqualTo(Verdict.NO_READING);
    }

    /** What happened in 2020 says nothing of what was to happen in 2021. */
    @Test
    void aFlowIsReadInItsOwnPeriod() {
        assertThat(verdict(Nature.FLOW, "2021", AFTER, reading("2020", 500))).isEqualTo(Verdict.NO_READING);
        assertThat(verdict(Nature.FLOW, "2021", AFTER, reading("2020", 500), reading("2021", 12)))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(Nature.CUMULATIVE, "2021", AFTER, reading("2020", 500)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whileTheOwnPeriodOfAFlowIsToComeTheOneBeforeIsShownAndJudgesNothing() {
        Standing standing =
                standing(Nature.FLOW, new Aim.AtLeast(new BigDecimal("80")), "2021", DURING, reading("2020", 500));
        assertThat(standing.verdict()).isEqualTo(Verdict.UNDER_WAY);
        assertThat(standing.reading().orElseThrow().period()).isEqualTo(Period.parse("2020"));
        assertThat(verdict(Nature.FLOW, "2021", DURING, missing("2020"))).isEqualTo(Verdict.NO_READING);
    }

    @Test
    void anAimThatStartsFromAValueNeedsIt() {
        var doubling = new Aim.MultiplyBy(new BigDecimal("2"), Period.parse("2020"));
        assertThat(standing(Nature.STOCK, doubling, "2021", AFTER, reading("2021", 5))
                        .verdict())
                .isEqualTo(Verdict.NO_START);
        assertThat(standing(Nature.STOCK, doubling, "2021", AFTER, reading("2020", 2), reading("2021", 5))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    private static Verdict verdict(Nature nature, String due, LocalDate today, Figure... readings) {
        return standing(nature, new Aim.AtLeast(new BigDecimal("80")), due, today, readings)
                .verdict();
    }

    static Standing standing(Nature nature, Aim aim, String due, LocalDate today, Figure... readings) {
        Indicator indicator = indicator(nature);
        return Standing.of(
                new Objective(UUID.randomUUID(), indicator.code(), BORDEAUX, Period.parse(due), aim, "", ""),
                indicator,
                Arrays.asList(readings),
                today);
    }

    static Figure reading(String period, long units) {
        return figure(period, Measure.Known.counted(units));
    }

    static Figure missing(String period) {
        return figure(period, new Measure.Missing(MissingReason.NOT_PUBLISHED));
    }

    private static Figure figure(String period, Measure measure) {
        return new Figure(
                indicator(Nature.STOCK),
                BORDEAUX,
                Period.parse(period),
                Breakdown.TOTAL,
                measure,
                Support.ofOnePlace(true),
                new Provenance("source", null, UUID.randomUUID()));
    }

    private static Indicator indicator(Nature nature) {
        TemporalAggregation time = nature == Nature.FLOW ? TemporalAggregation.SUM : TemporalAggregation.LAST;
        return new Indicator(
                new IndicatorCode("robots"),
                new Wording("Robots", "Robots", Theme.DIGITAL, "Robots.", "Somme.", ""),
                Unit.ITEMS,
                Unit.ITEMS,
                nature,
                new Aggregation(SpatialAggregation.SUM, time, Optional.empty()),
                Direction.HIGHER,
                Periodicity.OCCASIONAL,
                new Applicability(Set.of(PlaceKind.ACADEMY), Set.of(), Set.of()),
                new Safeguards(new SecrecyRule.AsPublished(), BigDecimal.ZERO, Optional.empty()),
                Optional.empty(),
                new Origin("", "", "", null));
    }
}
