package fr.preau.methods.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.trend.LinearTrend.Crossing;
import fr.preau.methods.trend.LinearTrend.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTrendTest {

    /** NIST, Statistical Reference Datasets, Norris (calibration of ozone monitors), certified values. */
    private static final double[] OZONE_X = {
        0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
                11.6,
        556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1,
                448.9, 0.5
    };

    private static final double[] OZONE_Y = {
        0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9,
                10.8,
        557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4,
                449.2, 0.2
    };

    /** Speeds and stopping distances of cars in the 1920s (Ezekiel, «Methods of Correlation Analysis», 1930). */
    private static final double[] SPEEDS = {
        4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17,
        17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25
    };

    private static final double[] DISTANCES = {
        2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40,
        32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85
    };

    private final LinearTrend ozone = LinearTrend.through(OZONE_X, OZONE_Y).orElseThrow();
    private final LinearTrend cars = LinearTrend.through(SPEEDS, DISTANCES).orElseThrow();

    @Test
    void theLineIsTheCertifiedOne() {
        assertThat(ozone.slope()).isCloseTo(1.00211681802045, within(1e-12));
        assertThat(ozone.at(0)).isCloseTo(-0.262323073774029, within(1e-10));
        assertThat(ozone.residual()).isCloseTo(0.884796396144373, within(1e-11));
        assertThat(ozone.slopeError()).isCloseTo(0.429796848199937e-3, within(1e-14));
    }

    /** {@code predict(lm(dist ~ speed, cars), interval = "prediction")} of R 4. */
    @ParameterizedTest
    @CsvSource({
        "12, 0.95, 29.6098102189781, -1.74952880540133, 60.9691492433575",
        "19, 0.95, 57.1366715328467, 25.76175641898332, 88.5115866467101",
        "24, 0.95, 76.7987153284671, 44.75247826956891, 108.8449523873654",
        "24, 0.80, 76.7987153284671, 56.0877800422112, 97.509650614723"
    })
    void theIntervalsAreThoseOfR(double speed, double level, double line, double low, double high) {
        assertThat(cars.at(speed)).isCloseTo(line, within(1e-9));
        assertThat(cars.predicted(speed, level).low()).isCloseTo(low, within(1e-9));
        assertThat(cars.predicted(speed, level).high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 90, 150})
    void aValueIsMetBetweenTheTimesWhoseIntervalsHoldIt(double value) {
        Crossing crossing = cars.meets(value, 0.8).orElseThrow();
        assertThat(cars.at(crossing.time())).isCloseTo(value, within(1e-9));
        Span span = crossing.span();
        assertThat(span.low()).isLessThan(crossing.time());
        assertThat(span.high()).isGreaterThan(crossing.time());
        assertThat(cars.predicted(span.low(), 0.8).high()).isCloseTo(value, within(1e-8));
        assertThat(cars.predicted(span.high(), 0.8).low()).isCloseTo(value, within(1e-8));
    }

    @Test
    void aFallMeetsWhatLiesBelow() {
        LinearTrend fall = LinearTrend.through(new double[] {0, 1, 2, 3}, new double[] {10, 8.1, 5.9, 4})
                .orElseThrow();
        Crossing crossing = fall.meets(1, 0.8).orElseThrow();
        assertThat(crossing.time()).isBetween(4.0, 5.0);
        assertThat(fall.predicted(crossing.span().low(), 0.8).low()).isCloseTo(1, within(1e-9));
        assertThat(fall.predicted(crossing.span().high(), 0.8).high()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aPaceThatMayBeNoneHasNoDate() {
        LinearTrend flat = LinearTrend.through(new double[] {0, 1, 2, 3}, new double[] {5, 6, 5, 6})
                .orElseThrow();
        assertThat(flat.meets(10, 0.8)).isEmpty();
    }

    @Test
    void readingsOnOneLineLeaveNoDoubtAboutIt() {
        LinearTrend line = LinearTrend.through(new double[] {0, 1, 2}, new double[] {1, 3, 5})
                .orElseThrow();
        assertThat(line.predicted(4, 0.8)).isEqualTo(new Span(9, 9));
        assertThat(line.meets(9, 0.8).orElseThrow()).isEqualTo(new Crossing(4, new Span(4, 4)));
    }

    @Test
    void twoReadingsMakeNoTrend() {
        assertThat(LinearTrend.through(new double[] {0, 1}, new double[] {1, 3}))
                .isEmpty();
        assertThat(LinearTrend.through(new double[] {2, 2, 2}, new double[] {1, 3, 4}))
                .isEmpty();
    }
}
