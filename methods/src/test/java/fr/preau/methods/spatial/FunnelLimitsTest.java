package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FunnelLimitsTest {

    /** The formula of the article in exact fractions, for a target of 1/5 and 95 %; below 0 is 0. */
    @Test
    void agreesWithFractions() {
        assertLimits(10, 0, 0.42949388292100693);
        assertLimits(50, 0.08440482201226912, 0.30709388335205806);
        assertLimits(400, 0.16027168789229676, 0.23869372509645675);
    }

    @Test
    void comesNearTheNormalLimitsWhenPopulationsAreLarge() {
        FunnelLimits exact = FunnelLimits.of(0.3, 1_000_000, 0.002, Family.BINOMIAL);
        double half = 3.090232306167813 * Math.sqrt(0.3 * 0.7 / 1_000_000);
        assertThat(exact.low()).isCloseTo(0.3 - half, within(2e-6));
        assertThat(exact.high()).isCloseTo(0.3 + half, within(2e-6));
    }

    @Test
    void isAFunnel() {
        for (Family family : Family.values()) {
            double[] widths = DoubleStream.of(5, 10, 40, 200, 5_000, 100_000)
                    .mapToObj(population -> FunnelLimits.of(0.2, population, 0.05, family))
                    .peek(limits -> assertThat(limits.contains(0.2)).isTrue())
                    .mapToDouble(limits -> limits.high() - limits.low())
                    .toArray();
            assertThat(widths).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        }
    }

    @Test
    void isNarrowerWherePeopleHaveOneEventAtMost() {
        FunnelLimits people = FunnelLimits.of(0.4, 200, 0.05, Family.BINOMIAL);
        FunnelLimits events = FunnelLimits.of(0.4, 200, 0.05, Family.POISSON);
        assertThat(people.low()).isGreaterThan(events.low());
        assertThat(people.high()).isLessThan(events.high());
        assertThat(people.contains(0.5)).isFalse();
    }

    @Test
    void refusesWhatIsNoRisk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelLimits.of(1.2, 10, 0.05, Family.BINOMIAL))
                .withMessage("No limits for a target of 1.2, a population of 10.0 and a level of 0.05");
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.of(0, 10, 0.05, Family.POISSON));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.of(0.2, 0, 0.05, Family.POISSON));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.of(0.2, 10, 5, Family.POISSON));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.of(0.2, 10.5, 0.05, Family.BINOMIAL));
    }

    private static void assertLimits(double population, double low, double high) {
        FunnelLimits limits = FunnelLimits.of(0.2, population, 0.05, Family.BINOMIAL);
        assertThat(limits.low()).isCloseTo(low, within(1e-12));
        assertThat(limits.high()).isCloseTo(high, within(1e-12));
    }
}
