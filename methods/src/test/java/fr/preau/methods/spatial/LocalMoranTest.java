package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.Close.TWELVE_DIGITS;
import static fr.preau.methods.spatial.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalMoranTest {

    private static final Reference EXPECTED = Reference.read("expected_columbus_local_CRIME.csv");
    private static final SpatialWeights WEIGHTS =
            SpatialWeights.of(Reference.columbusNeighbours(), WeightStyle.ROW_STANDARDISED);
    private static final LocalMoran CRIME = LocalMoran.of(Reference.COLUMBUS.numbers("CRIME"), WEIGHTS);

    /** Six units: a triangle with a tail of two, and one that looks at the tail. */
    private static final NeighbourGraph KITE = NeighbourGraph.ofLinks(
            6, new int[] {0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 5}, new int[] {1, 2, 0, 2, 0, 1, 3, 2, 4, 3, 4});

    @Test
    void reproducesSpdep() {
        assertClose(CRIME.statistics(), EXPECTED.numbers("Ii"), TWELVE_DIGITS);
        assertClose(forEach(unit -> CRIME.conditional(unit).expectation()), EXPECTED.numbers("E_cond"), TWELVE_DIGITS);
        assertClose(forEach(unit -> CRIME.conditional(unit).variance()), EXPECTED.numbers("Var_cond"), TWELVE_DIGITS);
        assertClose(forEach(CRIME::z), EXPECTED.numbers("Z_cond"), TWELVE_DIGITS);
        assertClose(forEach(unit -> CRIME.total(unit).expectation()), EXPECTED.numbers("E_total"), TWELVE_DIGITS);
        assertClose(forEach(unit -> CRIME.total(unit).variance()), EXPECTED.numbers("Var_total"), TWELVE_DIGITS);
        assertClose(
                forEach(unit -> CRIME.total(unit).z(CRIME.statistic(unit))),
                EXPECTED.numbers("Z_total"),
                TWELVE_DIGITS);
        assertClose(CRIME.pTwoSided(), EXPECTED.numbers("p_cond_two_sided"), 1e-10);
        assertThat(IntStream.range(0, 49).mapToObj(CRIME::quadrant))
                .isEqualTo(EXPECTED.texts("quadrant").stream()
                        .map(text ->
                                Quadrant.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList());
    }

    /** PySAL's esda 2.5.1 gives 0.72178 for the first neighbourhood of Columbus. */
    @Test
    void isPysalsTimesTheNumberOfUnitsOverOneLess() {
        assertThat(CRIME.statistic(0) * 48 / 49).isCloseTo(0.72178, within(5e-6));
    }

    @Test
    void sumsToTheGlobalStatistic() {
        double global = GlobalMoran.statistic(Reference.COLUMBUS.numbers("CRIME"), WEIGHTS);
        assertThat(Arrays.stream(CRIME.statistics()).sum()).isCloseTo(49 * global, within(1e-12));
        assertThat(global)
                .isCloseTo(
                        Reference.expected("columbus", "W", "sum of local Ii / n == global I (CRIME)"), within(1e-12));
    }

    @Test
    void findsThirteenUnitsButThreeOnceFalseDiscoveriesAreControlled() {
        double[] p = CRIME.pTwoSided();
        assertThat((double) Arrays.stream(p).filter(one -> one < 0.05).count())
                .isEqualTo(Reference.expected(
                        "columbus", "W", "n LISA significant p<0.05 conditional two-sided unadjusted"));
        assertThat((double) discovered(CRIME.classes(p, FalseDiscovery.BENJAMINI_HOCHBERG, 0.05)))
                .isEqualTo(Reference.expected("columbus", "W", "n LISA significant p<0.05 BH-FDR"));
    }

    /** Both kinds of moments are those over all orders: of five units around the one held, or of all six. */
    @Test
    void momentsAreThoseOfAllOrders() {
        SpatialWeights weights = SpatialWeights.of(KITE, WeightStyle.BINARY);
        List<double[]> orders = Orders.of(1, 2, 4, 8, 9, 30);
        double[] values = orders.getFirst();
        LocalMoran moran = LocalMoran.of(values, weights);
        for (int unit = 0; unit < 6; unit++) {
            int held = unit;
            List<double[]> others =
                    orders.stream().filter(order -> order[held] == values[held]).toList();
            assertMoments(moran.conditional(unit), others, held, weights);
            assertMoments(moran.total(unit), orders, held, weights);
        }
    }

    @Test
    void namesTheFourCorners() {
        NeighbourGraph pairs =
                NeighbourGraph.ofLinks(8, new int[] {0, 1, 2, 3, 4, 5, 6, 7}, new int[] {1, 0, 3, 2, 5, 4, 7, 6});
        LocalMoran moran =
                LocalMoran.of(new double[] {9, 8, 1, 2, 9, 1, 1, 8}, SpatialWeights.of(pairs, WeightStyle.BINARY));
        assertThat(IntStream.range(0, 8).mapToObj(moran::quadrant))
                .containsExactly(
                        Quadrant.HIGH_HIGH,
                        Quadrant.HIGH_HIGH,
                        Quadrant.LOW_LOW,
                        Quadrant.LOW_LOW,
                        Quadrant.HIGH_LOW,
                        Quadrant.LOW_HIGH,
                        Quadrant.LOW_HIGH,
                        Quadrant.HIGH_LOW);
        double[] certain = {0.001, 0.9, 0.001, 0.9, 0.001, 0.001, 0.9, 0.9};
        assertThat(moran.classes(certain, FalseDiscovery.BENJAMINI_HOCHBERG, 0.05))
                .containsExactly(
                        LocalClass.HIGH_HIGH,
                        LocalClass.NOT_SIGNIFICANT,
                        LocalClass.LOW_LOW,
                        LocalClass.NOT_SIGNIFICANT,
                        LocalClass.HIGH_LOW,
                        LocalClass.LOW_HIGH,
                        LocalClass.NOT_SIGNIFICANT,
                        LocalClass.NOT_SIGNIFICANT);
    }

    @Test
    void saysNothingOfIslands() {
        NeighbourGraph graph = NeighbourGraph.ofLinks(5, new int[] {0, 1, 2, 3}, new int[] {1, 0, 3, 2});
        LocalMoran moran =
                LocalMoran.of(new double[] {1, 2, 8, 9, 5}, SpatialWeights.of(graph, WeightStyle.ROW_STANDARDISED));
        assertThat(moran.statistic(4)).isZero();
        assertThat(moran.z(4)).isNaN();
        assertThat(moran.pTwoSided()[4]).isNaN();
        assertThat(moran.permutationTest(99, 1).p(4, Sides.BOTH)).isNaN();
        assertThat(moran.classes(moran.pTwoSided(), FalseDiscovery.BENJAMINI_HOCHBERG, 0.05)
                        .get(4))
                .isEqualTo(LocalClass.NO_NEIGHBOUR);
    }

    @Test
    void aUnitAtTheMeanIsNeverADiscovery() {
        NeighbourGraph graph = NeighbourGraph.ofLinks(5, new int[] {0, 1, 2, 3, 4}, new int[] {1, 0, 3, 2, 3});
        LocalMoran moran =
                LocalMoran.of(new double[] {1, 2, 8, 9, 5}, SpatialWeights.of(graph, WeightStyle.ROW_STANDARDISED));
        assertThat(moran.z(4)).isZero();
        assertThat(moran.pTwoSided()[4]).isOne();
        assertThat(moran.permutationTest(99, 1).p(4, Sides.FOLDED)).isOne();
    }

    /** On maps without structure, one in twenty may have a discovery; on a map with a clear cluster, it is found and nothing else. */
    @Test
    void findsClustersWhereThereAreSomeOnly() {
        Random random = new Random(2026);
        Points points = Points.projected(
                random.doubles(150).toArray(), random.doubles(150).toArray());
        SpatialWeights weights = SpatialWeights.of(Neighbourhoods.nearest(points, 6), WeightStyle.ROW_STANDARDISED);
        int alarms = 0;
        for (int map = 0; map < 200; map++) {
            double[] noise = random.doubles(150).map(value -> value * value).toArray();
            alarms += discoveries(noise, weights, map) > 0 ? 1 : 0;
        }
        assertThat(alarms / 200.0).isLessThan(0.09);
        double[] cluster = random.doubles(150).toArray();
        int[] around = weights.graph().neighboursOf(0);
        Arrays.stream(around).forEach(unit -> cluster[unit] += 5);
        cluster[0] += 5;
        assertThat(discoveries(cluster, weights, 1)).isBetween(1L, 30L);
    }

    private static long discoveries(double[] values, SpatialWeights weights, long seed) {
        LocalMoran moran = LocalMoran.of(values, weights);
        double[] p = moran.permutationTest(4_999, seed).p(Sides.BOTH);
        return discovered(moran.classes(p, FalseDiscovery.BENJAMINI_HOCHBERG, 0.05));
    }

    @Test
    void doesNotDependOnTheOrderOfUnits() {
        int[] places = {3, 5, 0, 1, 4, 2};
        double[] values = {1, 2, 4, 8, 9, 30};
        double[] moved = new double[6];
        IntStream.range(0, 6).forEach(unit -> moved[places[unit]] = values[unit]);
        NeighbourGraph renumbered = NeighbourGraph.ofLinks(
                6,
                Arrays.stream(KITE.origins()).map(unit -> places[unit]).toArray(),
                IntStream.range(0, KITE.links())
                        .map(link -> places[KITE.neighbour(link)])
                        .toArray());
        LocalMoran here = LocalMoran.of(values, SpatialWeights.of(KITE, WeightStyle.ROW_STANDARDISED));
        LocalMoran there = LocalMoran.of(moved, SpatialWeights.of(renumbered, WeightStyle.ROW_STANDARDISED));
        for (int unit = 0; unit < 6; unit++) {
            assertThat(there.z(places[unit])).isCloseTo(here.z(unit), within(1e-12));
        }
    }

    @Test
    void refusesUnitsThatAreTheirOwnNeighbours() {
        SpatialWeights selves = SpatialWeights.of(KITE.withSelves(), WeightStyle.BINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalMoran.of(new double[] {1, 2, 4, 8, 9, 30}, selves))
                .withMessage("No unit may be its own neighbour here");
    }

    private static void assertMoments(Moments moments, List<double[]> orders, int unit, SpatialWeights weights) {
        double mean = Orders.mean(orders, order -> LocalMoran.of(order, weights).statistic(unit));
        double variance =
                Orders.variance(orders, order -> LocalMoran.of(order, weights).statistic(unit));
        assertThat(moments.expectation()).isCloseTo(mean, Close.to(mean, 1e-12));
        assertThat(moments.variance()).isCloseTo(variance, Close.to(variance, 1e-11));
    }

    private static long discovered(List<LocalClass> classes) {
        return classes.stream().filter(one -> one != LocalClass.NOT_SIGNIFICANT).count();
    }

    private static double[] forEach(IntToDoubleFunction ofUnit) {
        return IntStream.range(0, 49).mapToDouble(ofUnit).toArray();
    }
}
