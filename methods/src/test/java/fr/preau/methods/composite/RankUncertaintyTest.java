package fr.preau.methods.composite;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.composite.Normalisation.MinMax;
import fr.preau.methods.composite.Normalisation.PercentileRanks;
import fr.preau.methods.composite.Normalisation.ZScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankUncertaintyTest {

    private static final Alternatives ALL = Alternatives.NONE
            .orOutliers(OutlierRule.USUAL)
            .orNormalisations(new PercentileRanks(Scale.FROM_1_TO_100))
            .movingWeightsBy(0.25)
            .orAggregations(Aggregation.GEOMETRIC, Aggregation.PENALISED_DOWN)
            .leavingOneOut();

    @Test
    void givesTheRankItselfWhereAllIsSettled() {
        double[] ranks = CompositeIndex.of(Swiss.table(), Recipe.PLAIN).ranks();
        var uncertainty = swiss(Alternatives.NONE, 10);
        for (int unit = 0; unit < 47; unit++) {
            int rank = (int) ranks[unit];
            assertThat(uncertainty.find(unit)).contains(new RankInterval(rank, rank, rank, rank <= 10 ? 1 : 0));
        }
    }

    /** Two units, each best in one indicator, which weigh 1.1 and 1: the first leads where 1.1 u > v, both uniform from 0.75 to 1.25. */
    @Test
    void findsHowLikelyAUnitIsToLead() {
        var table = IndicatorTable.of(
                List.of(new Indicator("a", Direction.POSITIVE, 1.1), new Indicator("b", Direction.POSITIVE, 1)),
                new double[][] {{1, 0}, {0, 1}});
        // The other leads in a triangle: v from 1.1 × 0.75 to 1.25, u below v / 1.1.
        double other = Math.pow(1.25 - 1.1 * 0.75, 2) / 1.1 / 2 / 0.25;
        int runs = 40_000;
        var uncertainty = RankUncertainty.of(
                table,
                Recipe.PLAIN,
                Alternatives.NONE.movingWeightsBy(0.25),
                new Sampling(runs, 1),
                1,
                Progress.SILENT);
        double fourErrors = 4 * Math.sqrt(other * (1 - other) / runs);
        assertThat(uncertainty.find(0).orElseThrow().shareInTop()).isCloseTo(1 - other, within(fourErrors));
        assertThat(uncertainty.find(1).orElseThrow()).satisfies(interval -> {
            assertThat(interval.shareInTop()).isCloseTo(other, within(fourErrors));
            assertThat(interval.low()).isEqualTo(1);
            assertThat(interval.median()).isEqualTo(2);
            assertThat(interval.high()).isEqualTo(2);
            assertThat(interval.crosses(1)).isTrue();
            assertThat(interval.crosses(2)).isFalse();
        });
    }

    /** One of three indicators is left out, or none, as likely: the unit leads by the one indicator that it has alone. */
    @Test
    void leavesOneIndicatorOutAtATime() {
        var table = IndicatorTable.of(
                IntStream.range(0, 3)
                        .mapToObj(j -> new Indicator("i" + j, Direction.POSITIVE))
                        .toList(),
                new double[][] {{10, 0}, {0, 4}, {0, 4}});
        var recipe = Recipe.PLAIN.withNormalisation(
                Normalisation.adjustedMazziottaPareto(Collections.nCopies(3, new Goalposts(0, 10))));
        var uncertainty = RankUncertainty.of(
                table, recipe, Alternatives.NONE.leavingOneOut(), new Sampling(20_000, 4), 1, Progress.SILENT);
        assertThat(uncertainty.find(0).orElseThrow().shareInTop()).isCloseTo(0.75, within(0.015));
        assertThat(uncertainty.find(1).orElseThrow().shareInTop()).isCloseTo(0.25, within(0.015));
    }

    @Test
    void keepsBoundsInOrder() {
        var uncertainty = swiss(ALL, 10);
        double inTop = 0;
        for (int unit = 0; unit < 47; unit++) {
            RankInterval interval = uncertainty.find(unit).orElseThrow();
            assertThat(interval.low()).isBetween(1, interval.median());
            assertThat(interval.high()).isBetween(interval.median(), 47);
            inTop += interval.shareInTop();
        }
        assertThat(inTop).isCloseTo(10, within(0.1));
        assertThat(uncertainty.find(44).orElseThrow()).isEqualTo(new RankInterval(1, 1, 1, 1));
    }

    /** The two ways of counting, on the same runs. */
    @Test
    void countsTheSameInClassesOfAnyWidth() {
        int units = 500;
        var random = new SplittableRandom(3);
        List<int[]> runs = new ArrayList<>();
        for (int run = 0; run < 200; run++) {
            runs.add(IntStream.range(0, units)
                    .map(unit -> Math.clamp(unit + random.nextInt(-40, 41), unit == 7 ? 0 : 1, units))
                    .toArray());
        }
        RankPercentiles single = percentiles(units, 1, runs);
        for (int width : new int[] {2, 13, 500}) {
            RankPercentiles classes = percentiles(units, width, runs);
            for (int unit = 0; unit < units; unit++) {
                for (int percentile = 0; percentile < 3; percentile++) {
                    assertThat(classes.rank(unit, percentile)).isEqualTo(single.rank(unit, percentile));
                }
            }
        }
        int[] ofUnit100 = runs.stream().mapToInt(run -> run[100]).sorted().toArray();
        assertThat(single.rank(100, 0)).isEqualTo(ofUnit100[9]);
        assertThat(single.rank(100, 1)).isEqualTo(ofUnit100[99]);
        assertThat(single.rank(100, 2)).isEqualTo(ofUnit100[189]);
    }

    @Test
    void drawsOtherwiseFromAnotherSeed() {
        var one = swiss(ALL, 10);
        var other = RankUncertainty.of(Swiss.table(), Recipe.PLAIN, ALL, new Sampling(2000, 12), 10, Progress.SILENT);
        double[] differences = IntStream.range(0, 47)
                .mapToDouble(unit -> Math.abs(one.find(unit).orElseThrow().shareInTop()
                        - other.find(unit).orElseThrow().shareInTop()))
                .toArray();
        // Two shares of 2,000 runs differ by a standard error of 0.016 at most; shifted draws would differ by 0.001.
        assertThat(DoubleStream.of(differences).max().orElseThrow()).isBetween(0.003, 0.07);
    }

    @Test
    void isTheSameOnAnyNumberOfCores() {
        try (var alone = new ForkJoinPool(1);
                var many = new ForkJoinPool(7)) {
            var one = alone.submit(() -> swiss(ALL, 10)).join();
            var other = many.submit(() -> swiss(ALL, 10)).join();
            for (int unit = 0; unit < 47; unit++) {
                assertThat(other.find(unit)).isEqualTo(one.find(unit));
            }
        }
    }

    /** So many units that ranks are counted in classes first. */
    @Test
    void countsTheRanksOfManyUnits() {
        var random = new SplittableRandom(9);
        double[][] columns = IntStream.range(0, 3)
                .mapToObj(j -> random.doubles(6000).toArray())
                .toArray(double[][]::new);
        var table = IndicatorTable.of(Swiss.INDICATORS.subList(0, 3), columns);
        double[] ranks = CompositeIndex.of(table, Recipe.PLAIN).ranks();
        var settled = many(table, Alternatives.NONE);
        var open = many(table, ALL);
        try (var alone = new ForkJoinPool(1)) {
            var same = alone.submit(() -> many(table, ALL)).join();
            for (int unit = 0; unit < 6000; unit++) {
                int rank = (int) ranks[unit];
                assertThat(settled.find(unit)).contains(new RankInterval(rank, rank, rank, rank <= 100 ? 1 : 0));
                assertThat(open.find(unit)).isEqualTo(same.find(unit));
            }
        }
    }

    private static RankUncertainty many(IndicatorTable table, Alternatives alternatives) {
        return RankUncertainty.of(table, Recipe.PLAIN, alternatives, new Sampling(50, 2), 100, Progress.SILENT);
    }

    @Test
    void hasNoRankForWhoHasNothing() {
        var table = IndicatorTable.of(
                List.of(
                        new Indicator("a", Direction.POSITIVE),
                        new Indicator("b", Direction.POSITIVE),
                        new Indicator("weighs nothing", Direction.POSITIVE, 0)),
                new double[][] {{1, 2, 3, NaN, NaN}, {1, NaN, 3, NaN, NaN}, {1, 2, 3, NaN, 5}});
        var uncertainty = RankUncertainty.of(
                table, Recipe.PLAIN, Alternatives.NONE.leavingOneOut(), new Sampling(1000, 1), 1, Progress.SILENT);
        assertThat(uncertainty.find(3)).isEmpty();
        assertThat(uncertainty.find(4)).isEmpty();
        assertThat(uncertainty.find(1)).contains(new RankInterval(2, 2, 2, 0));
        assertThat(uncertainty.find(0).orElseThrow().high()).isEqualTo(3);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenTold() {
        List<Long> told = new ArrayList<>();
        RankUncertainty.of(Swiss.table(), Recipe.PLAIN, ALL, new Sampling(40, 1), 5, (done, total) -> {
            assertThat(total).isEqualTo(40);
            return told.add(done);
        });
        assertThat(told).containsExactly(16L, 32L, 40L);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> RankUncertainty.of(
                        Swiss.table(), Recipe.PLAIN, ALL, new Sampling(40, 1), 5, (done, total) -> false));
    }

    @Test
    void refusesChoicesThatCannotBeMade() {
        var zeros = Alternatives.NONE
                .orNormalisations(new MinMax(Scale.FROM_0_TO_1))
                .orAggregations(Aggregation.GEOMETRIC);
        assertThatExceptionOfType(NotPositive.class).isThrownBy(() -> swiss(zeros, 5));
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(() -> swiss(
                        Alternatives.NONE.orNormalisations(ZScore.STANDARD).orAggregations(Aggregation.HARMONIC), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> swiss(Alternatives.NONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Alternatives.NONE.movingWeightsBy(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(70_000, 1));
    }

    private static RankUncertainty swiss(Alternatives alternatives, int top) {
        return RankUncertainty.of(
                Swiss.table(), Recipe.PLAIN, alternatives, new Sampling(2000, 11), top, Progress.SILENT);
    }

    private static RankPercentiles percentiles(int units, int width, List<int[]> runs) {
        RankClasses classes = new RankClasses(units, 1, width);
        classes.count(runs);
        RankPercentiles percentiles = new RankPercentiles(classes);
        if (!classes.areSingle()) {
            percentiles.count(runs);
        }
        return percentiles;
    }
}
