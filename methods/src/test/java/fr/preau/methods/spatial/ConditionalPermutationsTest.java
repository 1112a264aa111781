package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionalPermutationsTest {

    private static final SpatialWeights COLUMBUS =
            SpatialWeights.of(Reference.columbusNeighbours(), WeightStyle.ROW_STANDARDISED);
    private static final double[] CRIME = Reference.COLUMBUS.numbers("CRIME");

    private static final Reference SPDEP = Reference.read("expected_columbus_local_CRIME.csv");

    /** 0 looks at all, 1 at three, 2 at two, 3 at one, 4 at none. */
    private static final NeighbourGraph STAIRS = NeighbourGraph.ofLinks(
            5, new int[] {0, 0, 0, 0, 1, 1, 1, 2, 2, 3}, new int[] {1, 2, 3, 4, 2, 3, 4, 3, 4, 4});

    /** Against all orders of the others around each unit, with equal and unequal weights. */
    @Test
    void findsTheProbabilitiesOfAllOrders() {
        int permutations = 100_000;
        double[] unequal = {1, 2, 3, 4, 1, 2, 3, 1, 5, 1};
        List<double[]> orders = Orders.of(1, 2, 4, 8, 9);
        double[] values = {4, 9, 1, 2, 8};
        for (SpatialWeights weights : List.of(
                SpatialWeights.of(STAIRS, WeightStyle.ROW_STANDARDISED),
                SpatialWeights.given(STAIRS, unequal, WeightStyle.BINARY))) {
            ConditionalPermutations test = ConditionalPermutations.of(values, weights, permutations, 7);
            for (int unit = 0; unit < 4; unit++) {
                int held = unit;
                double lag = weights.lag(values, held);
                double[] lags = orders.stream()
                        .filter(order -> order[held] == values[held])
                        .mapToDouble(order -> weights.lag(order, held))
                        .toArray();
                double atLeast =
                        Arrays.stream(lags).filter(one -> one >= lag - 1e-9).count() / 24.0;
                double atMost =
                        Arrays.stream(lags).filter(one -> one <= lag + 1e-9).count() / 24.0;
                // Five standard errors at most.
                assertThat(test.atLeast(unit) / (double) permutations).isCloseTo(atLeast, within(0.008));
                assertThat(test.atMost(unit) / (double) permutations).isCloseTo(atMost, within(0.008));
            }
            assertThat(test.p(4, Sides.BOTH)).isNaN();
        }
    }

    /** spdep 1.2-7 draws with replacement, which hardly matters where there are few neighbours. */
    @Test
    void agreesWithThePermutationsOfSpdepWhereNeighboursAreFew() {
        double[] theirs = SPDEP.numbers("perm9999_p_folded");
        double[] ours = ConditionalPermutations.of(CRIME, COLUMBUS, 9_999, 2026).p(Sides.FOLDED);
        for (int unit = 0; unit < 49; unit++) {
            if (COLUMBUS.graph().degree(unit) <= 3) {
                double error = Math.sqrt(2 * theirs[unit] * (1 - theirs[unit]) / 9_999);
                assertThat(ours[unit]).as("unit %d", unit).isCloseTo(theirs[unit], within(4 * error + 0.005));
            }
        }
    }

    /** With replacement, the variance is (n - 2) / (n - 1 - k) times what Sokal and others give, and p is larger. */
    @Test
    void wouldBeTooCautiousWithReplacementAsSpdepIs() {
        double[] drawn = SPDEP.numbers("perm9999_Var");
        double[] exact = SPDEP.numbers("Var_cond");
        double ratio = IntStream.range(0, 49)
                .mapToDouble(unit ->
                        drawn[unit] / exact[unit] * (48 - COLUMBUS.graph().degree(unit)) / 47)
                .average()
                .orElseThrow();
        assertThat(ratio).isCloseTo(1, within(0.01));
    }

    @Test
    void sortedSumsGiveWhatOneByOneGives() {
        Random random = new Random(5);
        double[] values = random.doubles(300, -1, 1).toArray();
        NeighbourGraph graph = random(random, 300, 2_000);
        double[] almostEqual = random.doubles(graph.links(), 1, 1 + 1e-14).toArray();
        ConditionalPermutations sorted =
                ConditionalPermutations.of(values, SpatialWeights.of(graph, WeightStyle.BINARY), 999, 3);
        ConditionalPermutations oneByOne = ConditionalPermutations.of(
                values, SpatialWeights.given(graph, almostEqual, WeightStyle.BINARY), 999, 3);
        for (int unit = 0; unit < 300; unit++) {
            assertThat(sorted.atLeast(unit)).isEqualTo(oneByOne.atLeast(unit));
            assertThat(sorted.atMost(unit)).isEqualTo(oneByOne.atMost(unit));
        }
    }

    /** Where places do not matter, p is uniform: one unit in ten is below 0.1, whatever its number of neighbours. */
    @Test
    void isUniformWherePlacesDoNotMatter() {
        Random random = new Random(2026);
        int below = 0;
        for (int map = 0; map < 40; map++) {
            NeighbourGraph graph = random(random, 200, 1_000);
            double[] values = random.doubles(200).map(value -> value * value).toArray();
            double[] p = ConditionalPermutations.of(values, SpatialWeights.of(graph, WeightStyle.BINARY), 199, map)
                    .p(Sides.BOTH);
            below += (int) Arrays.stream(p).filter(one -> one <= 0.1).count();
        }
        assertThat(below / 8_000.0).isCloseTo(0.1, within(0.02));
    }

    @Test
    void neverGivesLessThanOneOverThePermutationsAndOne() {
        double[] values = IntStream.range(0, 400)
                .mapToDouble(unit -> unit < 20 ? 100 + unit : unit % 7)
                .toArray();
        NeighbourGraph near = Neighbourhoods.nearest(
                Points.projected(IntStream.range(0, 400).asDoubleStream().toArray(), new double[400]), 6);
        ConditionalPermutations test =
                ConditionalPermutations.of(values, SpatialWeights.of(near, WeightStyle.BINARY), 99, 1);
        assertThat(test.p(10, Sides.FOLDED)).isEqualTo(0.01);
        assertThat(test.p(10, Sides.BOTH)).isEqualTo(0.02);
    }

    /** Zeros and ones: most deals tie with what is observed, in which nothing is extreme. */
    @Test
    void tiesAreNotExtreme() {
        double[] values = new double[50];
        values[0] = 0.1;
        NeighbourGraph near = Neighbourhoods.nearest(
                Points.projected(IntStream.range(0, 50).asDoubleStream().toArray(), new double[50]), 3);
        ConditionalPermutations test =
                ConditionalPermutations.of(values, SpatialWeights.of(near, WeightStyle.ROW_STANDARDISED), 999, 1);
        assertThat(test.p(30, Sides.FOLDED)).isGreaterThan(0.9);
        assertThat(test.p(1, Sides.FOLDED)).isCloseTo(3.0 / 49, within(0.03));
        // All the others are zeros, whichever are drawn.
        assertThat(test.p(0, Sides.FOLDED)).isOne();
    }

    /** Tenths in another order have sums that differ in their last digit. */
    @Test
    void roundingDoesNotBreakTies() {
        double[] values = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        int[] others = {1, 2, 3, 4, 5, 6};
        NeighbourGraph star = NeighbourGraph.ofLinks(7, new int[6], others);
        ConditionalPermutations test =
                ConditionalPermutations.of(values, SpatialWeights.of(star, WeightStyle.ROW_STANDARDISED), 500, 9);
        assertThat(test.p(0, Sides.FOLDED)).isOne();
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws Exception {
        NeighbourGraph graph = random(new Random(1), 2_000, 9_000);
        double[] values = new Random(2).doubles(2_000).toArray();
        double[] unequal = new Random(3).doubles(graph.links(), 1, 2).toArray();
        for (SpatialWeights weights : List.of(
                SpatialWeights.of(graph, WeightStyle.BINARY),
                SpatialWeights.given(graph, unequal, WeightStyle.BINARY))) {
            double[] here = ConditionalPermutations.of(values, weights, 199, 42).p(Sides.BOTH);
            for (int threads : new int[] {1, 2, 7}) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    assertThat(pool.submit(() -> ConditionalPermutations.of(values, weights, 199, 42)
                                            .p(Sides.BOTH))
                                    .get())
                            .isEqualTo(here);
                }
            }
            assertThat(ConditionalPermutations.of(values, weights, 199, 43).p(Sides.BOTH))
                    .isNotEqualTo(here);
        }
    }

    /** The p of a unit depends on the seed, on its neighbours and on the values: not on what other units have for neighbours. */
    @Test
    void doesNotDependOnTheNeighboursOfOthers() {
        NeighbourGraph fewer = Reference.columbusNeighbours();
        NeighbourGraph more = NeighbourGraph.ofLinks(
                49,
                IntStream.concat(Arrays.stream(fewer.origins()), IntStream.of(48, 48, 48))
                        .toArray(),
                IntStream.concat(IntStream.range(0, fewer.links()).map(fewer::neighbour), IntStream.of(0, 1, 2))
                        .toArray());
        double[] before = permuted(fewer);
        double[] after = permuted(more);
        assertThat(Arrays.copyOf(after, 48)).isEqualTo(Arrays.copyOf(before, 48));
    }

    @Test
    void refusesMoreThanMemoryHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionalPermutations.of(CRIME, COLUMBUS, 10_000_000, 1))
                .withMessage("10000000 permutations are too many for 10 neighbours: 1818181 at most");
        assertThatIllegalArgumentException().isThrownBy(() -> ConditionalPermutations.of(CRIME, COLUMBUS, 0, 1));
    }

    private static double[] permuted(NeighbourGraph graph) {
        return ConditionalPermutations.of(CRIME, SpatialWeights.of(graph, WeightStyle.BINARY), 999, 4)
                .p(Sides.BOTH);
    }

    private static NeighbourGraph random(Random random, int units, int links) {
        int[] from = random.ints(links, 0, units).toArray();
        int[] to = Arrays.stream(from)
                .map(unit -> (unit + 1 + random.nextInt(units - 1)) % units)
                .toArray();
        return NeighbourGraph.ofLinks(units, from, to);
    }
}
