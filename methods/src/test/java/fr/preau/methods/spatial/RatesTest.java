package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.Close.TWELVE_DIGITS;
import static fr.preau.methods.spatial.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rates, and what is made of them against chance, on the sudden infant deaths of North Carolina. */
class RatesTest {

    static final Rates SIDS = new Rates(Reference.SIDS.numbers("SID74"), Reference.SIDS.numbers("BIR74"));
    private static final Reference EXPECTED = Reference.read("expected_nc_sids_eb.csv");
    private static final Map<String, String> GRAPHS =
            Map.of("queen", "nc_sids_neighbours_queen.csv", "ncCC89", "nc_sids_neighbours_ncCC89.csv");

    @Test
    void addsUpBeforeDividing() {
        Rates rates = new Rates(new double[] {1, 9}, new double[] {10, 30});
        assertThat(rates.rates()).containsExactly(0.1, 0.3);
        assertThat(rates.overall()).isEqualTo(0.25);
        assertThat(rates.expected(1)).isEqualTo(7.5);
        assertThat(SIDS.overall()).isEqualTo(667.0 / 329_962);
    }

    @Test
    void reproducesTheProbabilityMapsOfSpdep() {
        assertClose(SIDS.rates(), EXPECTED.numbers("raw"), TWELVE_DIGITS);
        assertClose(
                IntStream.range(0, 100).mapToDouble(SIDS::expected).toArray(),
                EXPECTED.numbers("probmap_expected"),
                TWELVE_DIGITS);
        ProbabilityMap map = ProbabilityMap.of(SIDS);
        double[] lower = EXPECTED.numbers("probmap_pmap");
        double[] choynowski = EXPECTED.numbers("choynowski_p");
        for (int unit = 0; unit < 100; unit++) {
            double atMost = new CountLaw.Poisson(SIDS.expected(unit)).atMost((long) SIDS.events(unit));
            assertThat(atMost).isCloseTo(lower[unit], Close.to(lower[unit], TWELVE_DIGITS));
            // spdep stops adding to the upper tail at terms of 1.5e-8.
            assertThat(map.p(unit)).isCloseTo(choynowski[unit], within(5e-8));
            assertThat(map.isHigh(unit)).isEqualTo(SIDS.rate(unit) > SIDS.overall());
        }
    }

    @Test
    void reproducesMoranOfFreemanAndTukeysRates() {
        GRAPHS.forEach((name, file) -> Map.of("B", WeightStyle.BINARY, "W", WeightStyle.ROW_STANDARDISED)
                .forEach((letter, style) -> {
                    NeighbourGraph graph = Reference.SIDS.graph(file);
                    SpatialWeights weights = SpatialWeights.of(graph, style);
                    String dataset = name + " " + letter;
                    double moran = Reference.expected("nc_sids", dataset, "moran I Freeman-Tukey SID74");
                    GlobalTest test = GlobalMoran.test(SIDS.freemanTukey(1_000), weights, Assumption.RANDOMISATION);
                    // spdep counts islands in the mean and not in n.
                    double counted = (100.0 - graph.islands().length) / 100;
                    assertThat(test.statistic() * counted).isCloseTo(moran, Close.to(moran, TWELVE_DIGITS));
                    if (counted == 1) {
                        double variance = Reference.expected("nc_sids", dataset, "moran Var FT SID74");
                        assertThat(test.variance()).isCloseTo(variance, Close.to(variance, TWELVE_DIGITS));
                    }
                }));
    }

    @Test
    void reproducesTheEmpiricalBayesMoranOfSpdep() {
        GRAPHS.forEach((name, file) -> Map.of("B", WeightStyle.BINARY, "W", WeightStyle.ROW_STANDARDISED)
                .forEach((letter, style) -> {
                    SpatialWeights weights = SpatialWeights.of(Reference.SIDS.graph(file), style);
                    double expected =
                            Reference.expected("nc_sids", name + " " + letter, "EBImoran statistic SID74/BIR74");
                    assertThat(GlobalMoran.statistic(SIDS.standardised(), weights))
                            .isCloseTo(expected, Close.to(expected, TWELVE_DIGITS));
                }));
    }

    /** By hand: 2 in 1,000 read for 1,000 is the root of 2 plus the root of 3. */
    @Test
    void takesTheRootOfRates() {
        double[] roots = new Rates(new double[] {2, 0}, new double[] {1_000, 250}).freemanTukey(1_000);
        assertThat(roots[0]).isCloseTo(Math.sqrt(2) + Math.sqrt(3), within(1e-14));
        assertThat(roots[1]).isCloseTo(2, within(1e-14));
    }

    @Test
    void surprisesOnBothSides() {
        ProbabilityMap map = ProbabilityMap.of(new Rates(new double[] {0, 20, 10}, new double[] {100, 100, 100}));
        assertThat(map.isHigh(0)).isFalse();
        assertThat(map.p(0)).isCloseTo(Math.exp(-10), within(1e-18));
        assertThat(map.isHigh(1)).isTrue();
        assertThat(map.p(1)).isCloseTo(0.0034543419758568078, within(1e-14));
        assertThat(map.pTwoSided()[2]).isOne();
    }

    @Test
    void refusesWhatIsNoRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rates(new double[] {1, 2}, new double[] {10, 0}))
                .withMessage("Unit 1 has 2.0 events among 0.0 people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rates(new double[] {-1}, new double[] {10}))
                .withMessage("Unit 0 has -1.0 events among 10.0 people");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rates(new double[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rates(new double[] {0, 0}, new double[] {5, 5}).standardised())
                .withMessage("There is no event in any of the 2 units");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityMap.of(new Rates(new double[] {1.5}, new double[] {5})))
                .withMessage("A whole number was expected, received 1.5");
    }
}
