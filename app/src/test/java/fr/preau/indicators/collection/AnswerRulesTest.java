package fr.preau.indicators.collection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
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
import fr.preau.values.Period;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked examples of what is refused, and of what is asked about. */
class AnswerRulesTest {

    private static final Indicator PUPILS = define("eleves", SpatialAggregation.SUM, Nature.STOCK, Unit.PUPILS);
    private static final Indicator RATE = define("taux", SpatialAggregation.RATIO_OF_SUMS, Nature.RATIO, Unit.PERCENT);
    private static final Breakdown GIRLS = Breakdown.parse("sexe=filles");
    private static final Breakdown BOYS = Breakdown.parse("sexe=garcons");

    @Test
    void girlsAndBoysMakeEverybody() {
        assertThat(fields(value("533"), value(GIRLS, "260"), value(BOYS, "273")))
                .isEmpty();
        assertThat(fields(value("533"), value(GIRLS, "260"), value(BOYS, "270")))
                .containsExactly("valeur-eleves");
        assertThat(fields(value("533"), value(GIRLS, "540"), value(BOYS, ""))).containsExactly("valeur-eleves");
        assertThat(fields(value("533"), value(GIRLS, "260"), value(BOYS, ""))).isEmpty();
        assertThat(fields(value(""), value(GIRLS, "260"), value(BOYS, "273")))
                .as("without a whole nothing is compared")
                .isEmpty();
        assertThat(fields(value("1 533,0"), value(GIRLS, "1\u202f260"), value(BOYS, "273")))
                .isEmpty();
    }

    @Test
    void aShareIsNoMoreThanItsWhole() {
        assertThat(fields(ratio("480", "480"))).isEmpty();
        assertThat(fields(ratio("481", "480"))).containsExactly("numerateur-taux");
    }

    @Test
    void anAbsenceSaysWhyAndHasNoNumber() {
        assertThat(fields(absence(AnswerState.UNKNOWN, "", ""))).containsExactly("remarque-eleves");
        assertThat(fields(absence(AnswerState.NOT_APPLICABLE, "", "pas d’internat")))
                .isEmpty();
        assertThat(fields(absence(AnswerState.NOT_APPLICABLE, "3", "pas d’internat")))
                .containsExactly("etat-eleves");
    }

    /** From 400 to 521 is 30,25 % more; to 520 is 30 % exactly, which is not more than 30 %. */
    @Test
    void aChangeBeyondTheLimitIsAskedAbout() {
        assertThat(doubts("521", "400")).singleElement().asString().contains("+30\u202f%", "400");
        assertThat(doubts("520", "400")).isEmpty();
        assertThat(doubts("279", "400")).singleElement().asString().contains("30");
        assertThat(doubts("280", "400")).isEmpty();
        assertThat(doubts("1", "0")).singleElement().asString().contains("zéro");
        assertThat(doubts("0", "0")).isEmpty();
    }

    /** Median 300, distances 0 10 20 30 40, their median 20: 3.5 × 1.4826 × 20 = 103.78. */
    @Test
    void aValueFarFromTheGroupIsAskedAbout() {
        String[] others = {"260", "310", "300", "330", "280"};
        assertThat(doubts("403", null, others)).isEmpty();
        assertThat(doubts("404", null, others))
                .singleElement()
                .asString()
                .contains("Collèges, Cher", "n = 5", "médiane 300", "260", "330", "3,5");
        assertThat(doubts("10000", null, "260", "310", "300", "330"))
                .as("four are too few")
                .isEmpty();
    }

    private static List<String> doubts(String value, @Nullable String last, String... others) {
        return SoftRules.doubts(
                new BigDecimal(value),
                Optional.ofNullable(last)
                        .map(known -> new LastValue(
                                Measure.Known.counted(Long.parseLong(known)),
                                Period.parse("2024-2025"),
                                Optional.empty())),
                30,
                new SoftRules.Group(
                        "Collèges, Cher",
                        Arrays.stream(others).map(BigDecimal::new).toList()),
                Unit.PUPILS);
    }

    private static Stream<String> fields(HardRules.Given... answers) {
        return HardRules.faults(List.of(answers)).stream().map(Fault::field);
    }

    private static HardRules.Given value(String value) {
        return value(Breakdown.TOTAL, value);
    }

    private static HardRules.Given value(Breakdown part, String value) {
        AnswerState state = value.isEmpty() ? AnswerState.UNSAID : AnswerState.KNOWN;
        return new HardRules.Given(new Question(PUPILS, part), new DraftAnswer(state, value, "", "", ""));
    }

    private static HardRules.Given ratio(String part, String whole) {
        return new HardRules.Given(
                new Question(RATE, Breakdown.TOTAL), new DraftAnswer(AnswerState.KNOWN, "", part, whole, ""));
    }

    private static HardRules.Given absence(AnswerState state, String value, String why) {
        return new HardRules.Given(new Question(PUPILS, Breakdown.TOTAL), new DraftAnswer(state, value, "", "", why));
    }

    private static Indicator define(String code, SpatialAggregation space, Nature nature, Unit unit) {
        return new Indicator(
                new IndicatorCode(code),
                new Wording("Exemple", "Exemple", Theme.PUPILS, "Ce qui est compté.", "Une somme.", ""),
                unit,
                Unit.PUPILS,
                nature,
                new Aggregation(space, TemporalAggregation.LAST, Optional.empty()),
                Direction.NEITHER,
                Periodicity.SCHOOL_YEAR,
                new Applicability(Set.of(PlaceKind.COMMUNE), Set.of(), Set.of()),
                new Safeguards(new SecrecyRule.AsPublished(), BigDecimal.ZERO, Optional.empty()),
                Optional.empty(),
                new Origin("DEPP", "DEPP", "Exemple", null));
    }
}
