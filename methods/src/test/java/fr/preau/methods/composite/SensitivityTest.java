package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {

    private static final double PI = Math.PI;

    /** Ishigami and Homma 1990 with a = 7 and b = 0.1, of which the shares are known exactly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_122})
    void findsTheSharesOfTheIshigamiFunction(long seed) {
        var sensitivity = Sensitivity.of(SensitivityTest::ishigami, 3, 1 << 14, seed, Progress.SILENT);
        assertThat(sensitivity.first()).containsExactly(new double[] {0.313905, 0.442411, 0}, within(0.01));
        assertThat(sensitivity.total()).containsExactly(new double[] {0.557589, 0.442411, 0.243684}, within(0.01));
        assertThat(sensitivity.mean()).isCloseTo(3.5, within(0.01));
        assertThat(sensitivity.variance())
                .isCloseTo(49 / 8.0 + 0.1 * Math.pow(PI, 4) / 5 + 0.01 * Math.pow(PI, 8) / 18 + 0.5, within(0.1));
    }

    /** x + 2 y: variances 1/12 and 4/12. */
    @Test
    void sharesASumByVariances() {
        var sensitivity = Sensitivity.of(x -> x[0] + 2 * x[1] + 1000, 3, 1024, 5, Progress.SILENT);
        assertThat(sensitivity.first()).containsExactly(new double[] {0.2, 0.8, 0}, within(0.01));
        assertThat(sensitivity.total()).containsExactly(new double[] {0.2, 0.8, 0}, within(0.01));
    }

    @Test
    void hasNoSharesOfAConstant() {
        var sensitivity = Sensitivity.of(x -> 4, 2, 8, 5, Progress.SILENT);
        assertThat(sensitivity.variance()).isZero();
        assertThat(sensitivity.first()).containsOnly(Double.NaN);
        assertThat(sensitivity.total()).containsOnly(Double.NaN);
    }

    @Test
    void isTheSameForTheSameSeed() {
        var once = Sensitivity.of(SensitivityTest::ishigami, 3, 256, 5, Progress.SILENT);
        var again = Sensitivity.of(SensitivityTest::ishigami, 3, 256, 5, Progress.SILENT);
        var other = Sensitivity.of(SensitivityTest::ishigami, 3, 256, 6, Progress.SILENT);
        assertThat(again.first()).containsExactly(once.first());
        assertThat(other.first()).isNotEqualTo(once.first());
    }

    @Test
    void stopsWhenTold() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Sensitivity.of(x -> x[0], 1, 1024, 5, (done, total) -> done < 100))
                .withMessage("Stopped after 256 of 1024");
    }

    @Test
    void refusesWrongCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sensitivity.of(x -> 0, 0, 8, 5, Progress.SILENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Sensitivity.of(x -> 0, 17, 8, 5, Progress.SILENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Sensitivity.of(x -> 0, 2, 1, 5, Progress.SILENT));
    }

    private static double ishigami(double[] u) {
        double x = PI * (2 * u[0] - 1);
        double y = PI * (2 * u[1] - 1);
        double z = PI * (2 * u[2] - 1);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + 0.1 * Math.pow(z, 4) * Math.sin(x);
    }
}
