package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against Python's {@code math.erfc(z / sqrt(2)) / 2}. */
class NormalTest {

    private static final double[][] TABLE = {
        {-3.0, 0.9986501019683699},
        {-0.5, 0.6914624612740131},
        {0.0, 0.5},
        {0.1, 0.460172162722971},
        {1.0, 0.15865525393145707},
        {1.959963984540054, 0.02500000000000002},
        {2.4999, 0.006211418374944594},
        {2.5, 0.006209665325776139},
        {3.0, 0.0013498980316300957},
        {5.74284192218, 4.655031621053435e-09},
        {8.0, 6.22096057427182e-16},
        {20.0, 2.7536241186063318e-89},
        {37.0, 5.725571222525139e-300},
    };

    @Test
    void agreesWithTablesFarIntoTheTail() {
        for (double[] row : TABLE) {
            assertThat(Normal.upperTail(row[0])).as("z = %s", row[0]).isCloseTo(row[1], Close.to(row[1], 2e-13));
        }
    }

    @Test
    void bothTailsMakeOne() {
        for (double z = 0; z < 6; z += 0.1) {
            assertThat(Normal.upperTail(z) + Normal.upperTail(-z)).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void infinityHasNoTail() {
        assertThat(Normal.upperTail(Double.POSITIVE_INFINITY)).isZero();
        assertThat(Normal.upperTail(Double.NEGATIVE_INFINITY)).isOne();
        assertThat(Normal.upperTail(Double.NaN)).isNaN();
    }
}
