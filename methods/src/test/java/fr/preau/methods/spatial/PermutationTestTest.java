package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class PermutationTestTest {

    private static final SpatialWeights WEIGHTS =
            SpatialWeights.of(Reference.columbusNeighbours(), WeightStyle.ROW_STANDARDISED);
    private static final double[] CRIME = Reference.COLUMBUS.numbers("CRIME");

    @Test
    void findsTheMomentsOfTheory() {
        PermutationTest simulated = GlobalMoran.permutationTest(CRIME, WEIGHTS, 9_999, 2026);
        GlobalTest exact = GlobalMoran.test(CRIME, WEIGHTS, Assumption.RANDOMISATION);
        double sd = Math.sqrt(exact.variance());
        assertThat(simulated.statistic()).isCloseTo(exact.statistic(), within(1e-15));
        // Four standard errors of a mean and of a variance of 9,999 draws.
        assertThat(simulated.moments().expectation()).isCloseTo(exact.expectation(), within(4 * sd / 100));
        assertThat(simulated.moments().variance())
                .isCloseTo(exact.variance(), within(4 * exact.variance() * Math.sqrt(2) / 100));
    }

    @Test
    void neverGivesAProbabilityOfZero() {
        PermutationTest simulated = GlobalMoran.permutationTest(CRIME, WEIGHTS, 99, 1);
        assertThat(simulated.atLeast()).isZero();
        assertThat(simulated.pGreater()).isEqualTo(0.01);
        assertThat(simulated.pLess()).isEqualTo(1);
        assertThat(simulated.pTwoSided()).isEqualTo(0.02);
    }

    /** Around a ring of four, I depends on who faces whom: the 24 orders give three values, and the one observed is in the middle. */
    @Test
    void countsTiesOnBothSides() {
        NeighbourGraph ring = NeighbourGraph.ofLinks(4, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 0})
                .symmetrised();
        SpatialWeights weights = SpatialWeights.of(ring, WeightStyle.BINARY);
        PermutationTest test = GlobalMoran.permutationTest(new double[] {0.1, 0.2, 0.4, 0.7}, weights, 3_000, 5);
        assertThat(test.atLeast() / 3_000.0).isCloseTo(2.0 / 3, within(0.04));
        assertThat(test.atMost() / 3_000.0).isCloseTo(2.0 / 3, within(0.04));
    }

    @Test
    void everyOrderIsAsLikely() {
        List<double[]> orders = Orders.of(1, 2, 3, 5);
        for (double[] order : orders) {
            PermutationTest test = PermutationTest.of(new double[] {1, 2, 3, 5}, key(order), 24_000, 3);
            // 1,000 expected, with a standard deviation of 31.
            assertThat(test.moments().expectation() * 24_000).isCloseTo(1_000, within(140.0));
        }
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws Exception {
        PermutationTest here = GlobalMoran.permutationTest(CRIME, WEIGHTS, 500, 42);
        for (int threads : new int[] {1, 2, 7}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> GlobalMoran.permutationTest(CRIME, WEIGHTS, 500, 42))
                                .get())
                        .isEqualTo(here);
            }
        }
        assertThat(GlobalMoran.permutationTest(CRIME, WEIGHTS, 500, 43)).isNotEqualTo(here);
    }

    @Test
    void refusesToDrawNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalMoran.permutationTest(CRIME, WEIGHTS, 0, 1))
                .withMessage("1 permutation is needed at least, received 0");
    }

    private static ToDoubleFunction<double[]> key(double[] order) {
        return dealt -> Arrays.equals(dealt, order) ? 1 : 0;
    }
}
