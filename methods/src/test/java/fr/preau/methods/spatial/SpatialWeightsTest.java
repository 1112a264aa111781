package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpatialWeightsTest {

    /** 0 has two neighbours, 1 and 2 have one, 3 has none. */
    private static final NeighbourGraph GRAPH =
            NeighbourGraph.ofLinks(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 0, 0});

    private static final double[] VALUES = {1, 10, 100, 1000};

    @Test
    void scalesByStyle() {
        assertThat(lags(WeightStyle.BINARY)).containsExactly(110, 1, 1, 0);
        assertThat(lags(WeightStyle.ROW_STANDARDISED)).containsExactly(55, 1, 1, 0);
        assertThat(lags(WeightStyle.GLOBALLY_STANDARDISED)).containsExactly(82.5, 0.75, 0.75, 0);
        // Divided by the root of 2, then by (2 / root of 2 + 1 + 1) / 3.
        double scale = 3 / (Math.sqrt(2) + 2);
        assertThat(lags(WeightStyle.VARIANCE_STABILISING))
                .containsExactly(new double[] {110 / Math.sqrt(2) * scale, scale, scale, 0}, within(1e-12));
    }

    @Test
    void takesTheWeightsGiven() {
        SpatialWeights weights = SpatialWeights.given(GRAPH, new double[] {3, 1, 5, 7}, WeightStyle.ROW_STANDARDISED);
        assertThat(weights.weight(0, 1)).isEqualTo(0.75);
        assertThat(weights.weight(0, 3)).isZero();
        assertThat(weights.lag(VALUES, 0)).isEqualTo(32.5);
    }

    @Test
    void nearerUnitsCountMore() {
        Points points = Points.projected(new double[] {0, 1_000, 0, 9}, new double[] {0, 0, 2_000, 9});
        SpatialWeights weights = SpatialWeights.inverseDistance(GRAPH, points, 2, WeightStyle.ROW_STANDARDISED);
        assertThat(weights.weight(0, 1)).isCloseTo(0.8, within(1e-15));
        assertThat(weights.weight(0, 2)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void refusesWeightsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpatialWeights.given(GRAPH, new double[] {1, 1, 0, 1}, WeightStyle.BINARY))
                .withMessage("A weight is a number above 0, received 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpatialWeights.given(GRAPH, new double[] {1}, WeightStyle.BINARY))
                .withMessage("4 weights were expected, one for each link, received 1");
        Points together = Points.projected(new double[4], new double[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpatialWeights.inverseDistance(GRAPH, together, 1, WeightStyle.BINARY))
                .withMessage("A weight is a number above 0, received Infinity");
    }

    private static double[] lags(WeightStyle style) {
        return SpatialWeights.of(GRAPH, style).lags(VALUES);
    }
}
