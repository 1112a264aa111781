package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Against sums of exact fractions (Python's fractions), and of 60 decimals for Poisson's law. */
class CountLawTest {

    private static final double DIGITS = 1e-12;

    @Test
    void countsOfPeopleAgreeWithFractions() {
        assertAtMost(binomial(20, 0.25), 3, 0.22515604766431352);
        assertAtMost(binomial(50, 0.02), 0, 0.3641696800871171);
        assertAtMost(binomial(1_000, 0.5), 400, 1.3642320780330092e-10);
        assertAtMost(binomial(12, 2.0 / 3), 10, 0.9460485735951875);
        assertAtMost(binomial(5_000, 0.05), 150, 1.958654856115036e-12);
        assertAtLeast(binomial(20, 0.25), 9, 0.04092516770651855);
        assertAtLeast(binomial(50, 0.02), 5, 0.00320974202607939);
        assertAtLeast(binomial(12, 2.0 / 3), 12, 0.0077073466292589396);
        assertAtLeast(binomial(5_000, 0.05), 350, 4.798244600253926e-10);
    }

    @Test
    void countsOfEventsAgreeWithLongDecimals() {
        assertAtMost(poisson(0.5), 0, 0.6065306597126334);
        assertAtMost(poisson(4.5), 3, 0.34229595583459105);
        assertAtMost(poisson(100), 60, 1.0812218170244077e-05);
        assertAtMost(poisson(1_000), 900, 0.0006977673277963068);
        assertAtLeast(poisson(0.001), 1, 0.0009995001666250082);
        assertAtLeast(poisson(4.5), 8, 0.08658647164735603);
        assertAtLeast(poisson(100), 160, 2.050697541690438e-08);
        assertAtLeast(poisson(1_000), 1_100, 0.0009626304058665572);
    }

    @Test
    void probabilitiesMakeOne() {
        for (CountLaw law : new CountLaw[] {binomial(40, 0.3), binomial(1, 0.9), poisson(12.5), poisson(0)}) {
            assertThat(LongStream.rangeClosed(0, 100).mapToDouble(law::exactly).sum())
                    .isCloseTo(1, within(1e-13));
            for (long count = 0; count < 45; count++) {
                assertThat(law.atMost(count) + law.atLeast(count + 1)).isCloseTo(1, within(1e-13));
            }
        }
    }

    @Test
    void knowsWhatIsCertain() {
        assertThat(poisson(0).atMost(0)).isOne();
        assertThat(poisson(0).atLeast(1)).isZero();
        assertThat(binomial(10, 0).atLeast(1)).isZero();
        assertThat(binomial(10, 0).atMost(0)).isOne();
        assertThat(binomial(10, 1).exactly(10)).isOne();
        assertThat(binomial(10, 0.5).atLeast(0)).isOne();
        assertThat(binomial(10, 0.5).atMost(10)).isOne();
    }

    @Test
    void quantilesAreTheSmallestThatReachTheProbability() {
        for (CountLaw law : new CountLaw[] {binomial(40, 0.3), poisson(12.5), poisson(3_000_000)}) {
            for (double probability : new double[] {1e-6, 0.025, 0.5, 0.975, 0.999999}) {
                long quantile = law.quantile(probability);
                assertThat(law.atMost(quantile)).isGreaterThanOrEqualTo(probability);
                assertThat(quantile == 0 || law.atMost(quantile - 1) < probability)
                        .isTrue();
            }
        }
        assertThat(binomial(10, 0.01).quantile(0.5)).isZero();
    }

    @Test
    void refusesPartsOfPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Family.BINOMIAL.law(0.1, 12.5))
                .withMessage("A whole number was expected, received 12.5");
    }

    private static void assertAtMost(CountLaw law, long count, double expected) {
        assertThat(law.atMost(count)).as("%s up to %d", law, count).isCloseTo(expected, Close.to(expected, DIGITS));
    }

    private static void assertAtLeast(CountLaw law, long count, double expected) {
        assertThat(law.atLeast(count)).as("%s from %d", law, count).isCloseTo(expected, Close.to(expected, DIGITS));
    }

    private static CountLaw binomial(long people, double probability) {
        return new CountLaw.Binomial(people, probability);
    }

    private static CountLaw poisson(double mean) {
        return new CountLaw.Poisson(mean);
    }
}
