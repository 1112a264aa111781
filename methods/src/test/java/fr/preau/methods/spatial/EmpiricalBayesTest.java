package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.Close.TWELVE_DIGITS;
import static fr.preau.methods.spatial.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {

    private static final Rates SIDS = RatesTest.SIDS;
    private static final Reference EXPECTED = Reference.read("expected_nc_sids_eb.csv");

    @Test
    void reproducesTheGlobalEstimatesOfSpdep() {
        Smoothed poisson = EmpiricalBayes.global(SIDS, Family.POISSON);
        assertClose(poisson.rates(), EXPECTED.numbers("eb_global_poisson"), TWELVE_DIGITS);
        double a = Reference.expected("nc_sids", "-", "EBest poisson (Marshall) a (prior variance)");
        double b = Reference.expected("nc_sids", "-", "EBest poisson b (prior mean)");
        assertThat(poisson.priorVariance(0)).isCloseTo(a, Close.to(a, TWELVE_DIGITS));
        assertThat(poisson.priorMean(0)).isCloseTo(b, Close.to(b, TWELVE_DIGITS));
    }

    /** What spdep calls a in this family is the variance of rates, chance included. */
    @Test
    void reproducesTheBinomialEstimatesOfSpdep() {
        Smoothed binomial = EmpiricalBayes.global(SIDS, Family.BINOMIAL);
        assertClose(binomial.rates(), EXPECTED.numbers("eb_global_binomial"), TWELVE_DIGITS);
        double observed = Reference.expected("nc_sids", "-", "EBest binomial a");
        double mean = binomial.priorMean(0);
        double chance = mean * (1 - mean) / (329_962 / 100.0);
        assertThat(binomial.priorVariance(0) + chance).isCloseTo(observed, Close.to(observed, TWELVE_DIGITS));
    }

    @Test
    void reproducesTheLocalEstimatesOfSpdep() {
        Smoothed local = EmpiricalBayes.local(SIDS, Reference.sidsNeighbours(), NeighbourhoodVariance.AROUND_EACH_OWN);
        assertClose(local.rates(), EXPECTED.numbers("eb_local_queen"), TWELVE_DIGITS);
    }

    /** By hand, of three units that are all neighbours: around any of them, the neighbourhood is everyone. */
    @Test
    void worksOnAnExampleDoneByHand() {
        Rates rates = new Rates(new double[] {5, 5, 2}, new double[] {10, 20, 30});
        // b = 12 / 60 = 0.2; rates 0.5, 0.25, 1/15; s² = (10 * 0.09 + 20 * 0.0025 + 30 * (2/15)²) / 60; a = s² - 0.2 /
        // 20
        double a = (0.9 + 0.05 + 30 * 4 / 225.0) / 60 - 0.01;
        Smoothed smoothed = EmpiricalBayes.global(rates, Family.POISSON);
        assertThat(smoothed.priorVariance(2)).isCloseTo(a, within(1e-15));
        assertThat(smoothed.rate(0)).isCloseTo(0.2 + 0.3 * a / (a + 0.02), within(1e-15));
        NeighbourGraph all = NeighbourGraph.ofLinks(3, new int[] {0, 0, 1}, new int[] {1, 2, 2})
                .symmetrised();
        for (NeighbourhoodVariance reference : NeighbourhoodVariance.values()) {
            assertClose(EmpiricalBayes.local(rates, all, reference).rates(), smoothed.rates(), 1e-14);
        }
    }

    @Test
    void differsByWhatNeighboursAreComparedWith() {
        NeighbourGraph graph = Reference.sidsNeighbours();
        double[] itsRate = EmpiricalBayes.local(SIDS, graph, NeighbourhoodVariance.AROUND_ITS_RATE)
                .rates();
        assertThat(itsRate).isNotEqualTo(EXPECTED.numbers("eb_local_queen"));
        // Where neighbours differ no more than by chance, both give the rate of the neighbourhood.
        assertThat(itsRate[0]).isCloseTo(EXPECTED.numbers("eb_local_queen")[0], within(1e-14));
    }

    @Test
    void allAreEqualWhenRatesDifferLessThanByChance() {
        Rates alike = new Rates(new double[] {10, 11, 9}, new double[] {100, 100, 100});
        for (Family family : Family.values()) {
            Smoothed smoothed = EmpiricalBayes.global(alike, family);
            assertThat(smoothed.priorVariance(0)).isZero();
            assertThat(smoothed.rates()).containsOnly(alike.overall());
        }
    }

    @Test
    void smallPopulationsAreDrawnMore() {
        Rates rates = new Rates(new double[] {3, 300, 10, 1_500}, new double[] {10, 1_000, 100, 10_000});
        Smoothed smoothed = EmpiricalBayes.global(rates, Family.POISSON);
        assertThat(rates.rate(0)).isEqualTo(rates.rate(1));
        assertThat(smoothed.rate(0)).isLessThan(smoothed.rate(1)).isGreaterThan(rates.overall());
        assertThat(smoothed.rate(1)).isLessThan(0.3);
    }

    @Test
    void everyEstimateLiesBetweenTheRateAndTheMean() {
        Random random = new Random(2026);
        for (int draw = 0; draw < 200; draw++) {
            double[] populations = random.doubles(12, 1, 500).map(Math::rint).toArray();
            double[] events = IntStream.range(0, 12)
                    .mapToDouble(unit -> random.nextInt((int) populations[unit] + 1))
                    .toArray();
            Rates rates = new Rates(events, populations);
            Smoothed[] all = {
                EmpiricalBayes.global(rates, Family.POISSON),
                EmpiricalBayes.global(rates, Family.BINOMIAL),
                EmpiricalBayes.local(rates, ring(12), NeighbourhoodVariance.AROUND_ITS_RATE),
                EmpiricalBayes.local(rates, ring(12), NeighbourhoodVariance.AROUND_EACH_OWN)
            };
            for (Smoothed smoothed : all) {
                for (int unit = 0; unit < 12; unit++) {
                    double low = Math.min(rates.rate(unit), smoothed.priorMean(unit));
                    double high = Math.max(rates.rate(unit), smoothed.priorMean(unit));
                    assertThat(smoothed.rate(unit)).isBetween(low - 1e-15, high + 1e-15);
                }
            }
        }
    }

    @Test
    void islandsAreDrawnToTheOverallRate() {
        Rates rates = new Rates(new double[] {3, 30, 10, 150}, new double[] {10, 100, 100, 1_000});
        NeighbourGraph graph = NeighbourGraph.ofLinks(4, new int[] {1, 2}, new int[] {2, 1});
        Smoothed local = EmpiricalBayes.local(rates, graph, NeighbourhoodVariance.AROUND_ITS_RATE);
        Smoothed global = EmpiricalBayes.global(rates, Family.POISSON);
        assertThat(local.rate(0)).isEqualTo(global.rate(0));
        assertThat(local.priorMean(1)).isEqualTo(0.2);
    }

    @Test
    void noEventAtAllIsARateOfZero() {
        Rates none = new Rates(new double[4], new double[] {10, 20, 30, 40});
        for (Family family : Family.values()) {
            assertThat(EmpiricalBayes.global(none, family).rates()).containsOnly(0);
        }
        assertThat(EmpiricalBayes.local(none, ring(4), NeighbourhoodVariance.AROUND_ITS_RATE)
                        .rates())
                .containsOnly(0);
    }

    @Test
    void aSingleUnitKeepsItsRate() {
        Rates one = new Rates(new double[] {3}, new double[] {12});
        assertThat(EmpiricalBayes.global(one, Family.POISSON).rates()).containsExactly(0.25);
        assertThat(EmpiricalBayes.global(one, Family.BINOMIAL).rates()).containsExactly(0.25);
    }

    @Test
    void refusesMoreEventsThanPeopleWhereEachHasOne() {
        Rates visits = new Rates(new double[] {30, 1}, new double[] {10, 10});
        assertThat(EmpiricalBayes.global(visits, Family.POISSON).rate(0)).isGreaterThan(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmpiricalBayes.global(visits, Family.BINOMIAL))
                .withMessage("Unit 0 has 30.0 events among 10.0 people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmpiricalBayes.local(visits, ring(4), NeighbourhoodVariance.AROUND_ITS_RATE))
                .withMessage("4 rates were expected, one for each unit, received 2");
    }

    private static NeighbourGraph ring(int units) {
        return NeighbourGraph.ofLinks(
                        units,
                        IntStream.range(0, units).toArray(),
                        IntStream.range(0, units)
                                .map(unit -> (unit + 1) % units)
                                .toArray())
                .symmetrised();
    }
}
