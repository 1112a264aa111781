package fr.preau.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void goesAroundTheValuesByRoundSteps() {
        Scale scale = Scale.around(DoubleStream.of(88.1, 104.2), 4);
        assertThat(scale.graduations()).containsExactly(85, 90, 95, 100, 105);
        assertThat(scale.across(95)).isEqualTo("50.00%");
    }

    @Test
    void barsStartAtZero() {
        assertThat(Scale.fromZero(DoubleStream.of(88, 104), 4).low()).isZero();
        assertThat(Scale.fromZero(DoubleStream.of(-3, -1), 4).high()).isZero();
    }

    @Test
    void hasARoomForOneValueAndForNone() {
        assertThat(Scale.around(DoubleStream.of(90.7), 4).share(90.7)).isBetween(0.0, 1.0);
        assertThat(Scale.around(DoubleStream.empty(), 4).high()).isGreaterThan(0);
    }

    @Test
    void saysHowManyDecimalsItsGraduationsNeed() {
        assertThat(Scale.around(DoubleStream.of(0.1, 0.35), 4).decimals()).isEqualTo(1);
        assertThat(Scale.around(DoubleStream.of(0.01, 0.04), 4).decimals()).isEqualTo(2);
        assertThat(Scale.around(DoubleStream.of(0, 4000), 4).decimals()).isZero();
    }

    @Test
    void holdsEveryValueWhateverTheyAre() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            double one = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
            double other = one + random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
            Scale scale = Scale.around(DoubleStream.of(one, other), 4);
            assertThat(scale.share(one))
                    .as("seed %d: %s to %s", seed, one, other)
                    .isBetween(-1e-9, 1 + 1e-9);
            assertThat(scale.share(other))
                    .as("seed %d: %s to %s", seed, one, other)
                    .isBetween(-1e-9, 1 + 1e-9);
            assertThat(scale.graduations())
                    .as("seed %d: %s to %s", seed, one, other)
                    .hasSizeBetween(2, 8);
        }
    }
}
