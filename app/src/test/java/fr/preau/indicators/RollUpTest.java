package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.indicators.Measure.Known;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worked examples: what each basis becomes in a larger place. */
class RollUpTest {

    @Test
    void countsAddUp() {
        // Three collèges of 533, 412 and 0 pupils: 945 pupils. A zero counts, and adds nothing.
        RollUp pupils = together(Known.counted(533), Known.counted(412), Known.counted(0));

        assertThat(pupils.known(Unit.PUPILS)).contains(Known.counted(945));
    }

    @Test
    void aRatioIsTheRatioOfTheSumsAndNotTheMeanOfTheRatios() {
        // Exam of 2021: 114 admitted of 125 (91.2 %) and 10 of 20 (50 %). Together 124 of 145, so 85.517241 %.
        // The mean of the two percentages, 70.6 %, is not the rate of anybody.
        RollUp admitted = together(ratio(114, 125), ratio(10, 20));

        assertThat(admitted.known(Unit.PERCENT)).contains(ratio(124, 145));
        assertThat(admitted.known(Unit.PERCENT).orElseThrow().value()).isEqualByComparingTo("85.517241");
    }

    @Test
    void aMeanIsWeightedByTheHeadcountOfEachPlace() {
        // 90.7 over 533 pupils and 112.3 over 267: (48,343.1 + 29,984.1) / 800 = 97.909
        RollUp ips = weighted("90.7", 533).plus(weighted("112.3", 267));

        assertThat(ips.known(Unit.POINTS).orElseThrow().value()).isEqualByComparingTo("97.909");
        assertThat(ips.known(Unit.POINTS).orElseThrow().basis()).isEqualTo(new Basis.MeanOf(new BigDecimal("800")));
    }

    @Test
    void aMeanWithoutHeadcountBringsNothing() {
        assertThat(RollUp.of(mean("90.7"), Optional.empty())).isEqualTo(RollUp.NOTHING);
        assertThat(RollUp.of(mean("90.7"), Optional.of(BigDecimal.ZERO))).isEqualTo(RollUp.NOTHING);
    }

    @Test
    void aRoundedRateKeepsTheIntervalOfItsRounding() {
        // 91 % of 117 is 106.47 people, between 90.5 % and 91.5 %; 77 % of 167 is 128.59, between 76.5 % and 77.5 %.
        // Together 235.06 of 284, so 82.767606 %, between 233.64 (82.267606 %) and 236.48 (83.267606 %).
        RollUp rates = together(rounded("91", 117), rounded("77", 167));

        Known known = rates.known(Unit.PERCENT).orElseThrow();
        assertThat(known.value()).isEqualByComparingTo("82.767606");
        assertThat(known.basis())
                .isEqualTo(new Basis.RoundedRate(
                        new BigDecimal("284"), new Interval(new BigDecimal("82.267606"), new BigDecimal("83.267606"))));
    }

    @Test
    void theRoundingOfAHundredPercentOnlyGoesDown() {
        Basis.RoundedRate all = (Basis.RoundedRate) rounded("100", 24).basis();

        assertThat(all.rounding()).isEqualTo(new Interval(new BigDecimal("99.5"), new BigDecimal("100")));
    }

    @Test
    void aPublishedValueNeverRollsUp() {
        Known addedValue = new Known(new BigDecimal("-0.5"), new Basis.Published());

        assertThat(RollUp.of(addedValue, Optional.of(BigDecimal.TEN))).isEqualTo(RollUp.NOTHING);
    }

    @Test
    void differentShapesDoNotAddUp() {
        RollUp pupils = RollUp.of(Known.counted(533), Optional.empty());
        RollUp rate = RollUp.of(ratio(114, 125), Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> pupils.plus(rate)).withMessageContaining("do not add up");
    }

    private static RollUp together(Known... values) {
        return Stream.of(values)
                .map(value -> RollUp.of(value, Optional.empty()))
                .reduce(RollUp.NOTHING, RollUp::plus);
    }

    private static RollUp weighted(String value, long headcount) {
        return RollUp.of(mean(value), Optional.of(BigDecimal.valueOf(headcount)));
    }

    private static Known mean(String value) {
        return new Known(new BigDecimal(value), new Basis.MeanOf(null));
    }

    private static Known ratio(long numerator, long denominator) {
        return Known.ratioOf(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), Unit.PERCENT);
    }

    private static Known rounded(String percentage, long people) {
        BigDecimal value = new BigDecimal(percentage);
        return new Known(value, Basis.RoundedRate.toTheNearest(BigDecimal.ONE, value, BigDecimal.valueOf(people)));
    }
}
