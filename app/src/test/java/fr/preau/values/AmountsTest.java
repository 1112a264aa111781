package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the four kinds of amounts accept and refuse. */
class AmountsTest {

    @Nested
    class APercentage {

        @ParameterizedTest
        @ValueSource(strings = {"-0.1", "100.01", "1E+3"})
        void liesBetween0And100(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.of(value))
                    .withMessage(
                            "A percentage must be between 0 and 100, received %s",
                            new BigDecimal(value).toPlainString());
        }

        @Test
        void isTheSameWithOrWithoutTrailingZeros() {
            assertThat(Percentage.of("50.0")).isEqualTo(Percentage.of("50")).hasSameHashCodeAs(Percentage.of("5E+1"));
            assertThat(Percentage.of("100.00").value()).isEqualTo(new BigDecimal("100"));
        }

        @Test
        void isAShareOfAWhole() {
            assertThat(Percentage.share(81, 263).orElseThrow().value()).isEqualTo(new BigDecimal("30.79847908745247"));
            assertThat(Percentage.share(0, 5)).contains(Percentage.of("0"));
            assertThat(Percentage.share(5, 5)).contains(Percentage.of("100"));
        }

        @Test
        void doesNotExistForAnEmptyWhole() {
            assertThat(Percentage.share(0, 0)).isEmpty();
        }

        @Test
        void isNotAGrowth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.share(6, 5))
                    .withMessage("6 is not a part of 5");
            assertThatIllegalArgumentException().isThrownBy(() -> Percentage.share(-1, 5));
        }

        @Test
        void makes100WithItsComplement() {
            Seed.fresh()
                    .draws(1_000, random -> Percentage.share(random.nextInt(1_000), 999 + random.nextInt(1_000)))
                    .flatMap(share -> share.stream())
                    .forEach(share -> assertThat(
                                    share.value().add(share.complement().value()))
                            .isEqualByComparingTo("100"));
        }
    }

    @Nested
    class EurosToTheCent {

        @Test
        void addAndSubtractExactly() {
            assertThat(Euros.of("0.10").plus(Euros.of("0.20"))).isEqualTo(new Euros(30));
            assertThat(Euros.of("12.5").minus(Euros.of("20"))).isEqualTo(Euros.of("-7.50"));
            assertThat(Euros.of("12.5").amount()).isEqualTo(new BigDecimal("12.50"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.001", "12.345", "1E+20"})
        void refuseWhatIsNotAWholeNumberOfCents(String amount) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Euros.of(amount))
                    .withMessageContaining(new BigDecimal(amount).toPlainString());
        }

        @Test
        void refuseToOverflow() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> new Euros(Long.MAX_VALUE).plus(new Euros(1)));
        }
    }

    @Nested
    class AHeadcount {

        @Test
        void isNeverNegative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Headcount(-1))
                    .withMessage("A headcount cannot be negative, received -1");
        }

        @Test
        void isWholeEvenIfItsSourcePrintsDecimals() {
            assertThat(Headcount.of(new BigDecimal("686.0"))).isEqualTo(new Headcount(686));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Headcount.of(new BigDecimal("686.5")))
                    .withMessage("A headcount is a whole number of people, received 686.5");
        }

        @Test
        void addsUp() {
            assertThat(new Headcount(12).plus(Headcount.NOBODY)).isEqualTo(new Headcount(12));
        }
    }

    @Nested
    class AnIps {

        @ParameterizedTest
        @ValueSource(strings = {"45", "53.4", "96.6", "162.7", "185.0"})
        void liesOnTheScaleOf2022(String value) {
            assertThat(Ips.of(value).value()).isEqualByComparingTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"38", "44.9", "185.1", "0", "-1"})
        void refusesWhatIsOffTheScale(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ips.of(value))
                    .withMessage("An IPS must be between 45 and 185, received %s", value);
        }
    }
}
