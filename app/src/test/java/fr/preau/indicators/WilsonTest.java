package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four examples of R. G. Newcombe, «Two-sided confidence intervals for the single proportion: comparison of seven methods»,
 * Statistics in Medicine 17 (1998), table I, third method, to the four digits that it prints.
 */
class WilsonTest {

    private static final Offset<BigDecimal> AS_PRINTED = Offset.offset(new BigDecimal("0.005"));

    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0.00, 16.11", "1, 29, 0.61, 17.18"})
    void isThatOfTheReference(int part, int whole, BigDecimal low, BigDecimal high) {
        Interval interval = Wilson.of(
                Decimals.percentage(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)), BigDecimal.valueOf(whole));

        assertThat(interval.low()).isCloseTo(low, AS_PRINTED);
        assertThat(interval.high()).isCloseTo(high, AS_PRINTED);
    }

    @Test
    void staysWithinTheBoundsOfAShare() {
        assertThat(Wilson.of(BigDecimal.valueOf(100), BigDecimal.ONE).high()).isEqualByComparingTo("100");
        assertThat(Wilson.of(BigDecimal.ZERO, BigDecimal.ONE).low()).isEqualByComparingTo("0");
    }

    @Test
    void refusesWhatIsNoShareOfAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(new BigDecimal("101"), BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(BigDecimal.TEN, BigDecimal.ZERO));
    }
}
