package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.Close.TWELVE_DIGITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlobalTestsTest {

    private static final Map<String, WeightStyle> STYLES =
            Map.of("B", WeightStyle.BINARY, "W", WeightStyle.ROW_STANDARDISED, "S", WeightStyle.VARIANCE_STABILISING);

    /** Six units in a row, of which the first also looks at the fourth. */
    private static final NeighbourGraph PATH = NeighbourGraph.ofLinks(
            6, new int[] {0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 0}, new int[] {1, 0, 2, 1, 3, 2, 4, 3, 5, 4, 3});

    @Test
    void reproducesMoranAndGearyOfSpdep() {
        STYLES.forEach((letter, style) -> {
            SpatialWeights weights = SpatialWeights.of(Reference.columbusNeighbours(), style);
            for (String column : List.of("CRIME", "INC", "HOVAL")) {
                double[] values = Reference.COLUMBUS.numbers(column);
                GlobalTest random = GlobalMoran.test(values, weights, Assumption.RANDOMISATION);
                GlobalTest normal = GlobalMoran.test(values, weights, Assumption.NORMALITY);
                GlobalTest geary = GlobalGeary.test(values, weights, Assumption.RANDOMISATION);
                String moran = "moran.test randomisation %s " + column;
                assertReference(letter, moran.formatted("I"), random.statistic());
                assertReference(letter, moran.formatted("E"), random.expectation());
                assertReference(letter, moran.formatted("Var"), random.variance());
                assertReference(letter, moran.formatted("z"), random.z());
                assertReference(letter, moran.formatted("p greater"), random.pGreater());
                assertReference(letter, "moran.test normality Var " + column, normal.variance());
                assertReference(letter, "moran.test normality z " + column, normal.z());
                assertReference(letter, "geary.test C " + column, geary.statistic());
                assertReference(letter, "geary.test Var " + column, geary.variance());
                assertReference(letter, "geary.test z " + column, geary.z());
            }
        });
    }

    @Test
    void reproducesTheGlobalGOfSpdep() {
        SpatialWeights weights = SpatialWeights.of(Reference.columbusNeighbours(), WeightStyle.BINARY);
        GlobalTest g = GlobalG.test(Reference.COLUMBUS.numbers("CRIME"), weights);
        assertReference("B", "globalG.test G CRIME", g.statistic());
        assertReference("B", "globalG.test E CRIME", g.expectation());
        assertReference("B", "globalG.test Var CRIME", g.variance());
        assertReference("B", "globalG.test z CRIME", g.z());
    }

    /** Two and two alike along a path of four: by hand, z = (-1, -1, 1, 1), I = 4/6 (1 - 1 + 1) 2 / 4, C = 3 * 2 * 4 / (2 * 6 * 4). */
    @Test
    void worksOnAnExampleDoneByHand() {
        NeighbourGraph path = NeighbourGraph.ofLinks(4, new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2});
        SpatialWeights weights = SpatialWeights.of(path, WeightStyle.BINARY);
        double[] values = {3, 3, 5, 5};
        assertThat(GlobalMoran.statistic(values, weights)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(GlobalGeary.statistic(values, weights)).isCloseTo(0.5, within(1e-15));
        // 2 (3*3 + 3*5 + 5*5) over 16² - (9 + 9 + 25 + 25)
        assertThat(GlobalG.test(values, weights).statistic()).isCloseTo(98.0 / 188, within(1e-15));
    }

    /** The moments under randomisation are those over all orders: here all 720 are tried. */
    @Test
    void momentsAreThoseOfAllOrders() {
        for (WeightStyle style : WeightStyle.values()) {
            SpatialWeights weights = SpatialWeights.of(PATH, style);
            List<double[]> orders = Orders.of(1, 2, 4, 8, 9, 30);
            double[] values = orders.getFirst();
            assertMoments(
                    GlobalMoran.test(values, weights, Assumption.RANDOMISATION),
                    Orders.mean(orders, order -> GlobalMoran.statistic(order, weights)),
                    Orders.variance(orders, order -> GlobalMoran.statistic(order, weights)));
            assertMoments(
                    GlobalGeary.test(values, weights, Assumption.RANDOMISATION),
                    Orders.mean(orders, order -> GlobalGeary.statistic(order, weights)),
                    Orders.variance(orders, order -> GlobalGeary.statistic(order, weights)));
            assertMoments(
                    GlobalG.test(values, weights),
                    Orders.mean(orders, order -> GlobalG.test(order, weights).statistic()),
                    Orders.variance(
                            orders, order -> GlobalG.test(order, weights).statistic()));
        }
    }

    @Test
    void doesNotDependOnTheUnitOfMeasurement() {
        SpatialWeights weights = SpatialWeights.of(PATH, WeightStyle.ROW_STANDARDISED);
        double[] values = {1, 2, 4, 8, 9, 30};
        double[] others = Arrays.stream(values).map(value -> 32 - 1.8 * value).toArray();
        for (Assumption assumption : Assumption.values()) {
            assertThat(GlobalMoran.test(others, weights, assumption).z())
                    .isCloseTo(GlobalMoran.test(values, weights, assumption).z(), within(1e-12));
            assertThat(GlobalGeary.test(others, weights, assumption).z())
                    .isCloseTo(GlobalGeary.test(values, weights, assumption).z(), within(1e-12));
        }
    }

    @Test
    void tellsHighValuesTogetherFromHighValuesApart() {
        SpatialWeights weights = SpatialWeights.of(PATH, WeightStyle.BINARY);
        double[] together = {1, 1, 9, 9, 1, 1};
        double[] apart = {1, 9, 1, 1, 9, 1};
        assertThat(GlobalG.test(together, weights).z()).isPositive();
        assertThat(GlobalG.test(apart, weights).z()).isNegative();
    }

    @Test
    void refusesWhatItCannotCompute() {
        SpatialWeights weights = SpatialWeights.of(PATH, WeightStyle.BINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalMoran.statistic(new double[] {7, 7, 7, 7, 7, 7}, weights))
                .withMessage("All values are equal to 7.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalMoran.statistic(new double[] {1, 2, Double.NaN, 4, 5, 6}, weights))
                .withMessage("Unit 2 has the value NaN: leave it out first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalGeary.statistic(new double[] {1, 2}, weights))
                .withMessage("6 values were expected, one for each unit, received 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalG.test(new double[] {1, 2, -3, 4, 5, 6}, weights))
                .withMessage("G is for values that are not negative");
        NeighbourGraph alone = NeighbourGraph.ofLinks(5, new int[0], new int[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalMoran.statistic(
                        new double[] {1, 2, 3, 4, 5}, SpatialWeights.of(alone, WeightStyle.BINARY)))
                .withMessage("No unit has a neighbour");
        NeighbourGraph one = NeighbourGraph.ofLinks(1, new int[0], new int[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalMoran.statistic(new double[] {1}, SpatialWeights.of(one, WeightStyle.BINARY)))
                .withMessage("4 units are needed at least, received 1");
    }

    private static void assertReference(String weights, String statistic, double actual) {
        double expected = Reference.expected("columbus", weights, statistic);
        // A p value magnifies the error of z.
        double tolerance = statistic.contains("p greater") ? 1e-10 : TWELVE_DIGITS;
        assertThat(actual).as(statistic).isCloseTo(expected, Close.to(expected, tolerance));
    }

    private static void assertMoments(GlobalTest test, double mean, double variance) {
        assertThat(test.expectation()).isCloseTo(mean, Close.to(mean, 1e-12));
        assertThat(test.variance()).isCloseTo(variance, Close.to(variance, 1e-10));
    }
}
