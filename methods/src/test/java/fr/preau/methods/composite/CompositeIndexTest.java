package fr.preau.methods.composite;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.composite.Normalisation.BetweenGoalposts;
import fr.preau.methods.composite.Normalisation.MinMax;
import fr.preau.methods.composite.Normalisation.ZScore;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositeIndexTest {

    private static final Recipe FROM_0_TO_100 = Recipe.PLAIN.withNormalisation(new MinMax(Scale.FROM_0_TO_100));

    /** Three schools: pupils per computer (less is better) weighs 1, success weighs 3. */
    @Test
    void addsUpWhatEachIndicatorBrings() {
        var index = CompositeIndex.of(computersAndSuccess(2, 4, 6), FROM_0_TO_100);
        assertThat(index.scores()).containsExactly(25, 50, 75);
        assertThat(index.ranks()).containsExactly(3, 2, 1);
        assertThat(index.contributions(0)).containsExactly(25, 0);
        assertThat(index.contributions(1)).containsExactly(12.5, 37.5);
    }

    @Test
    void givesTheWeightOfWhatLacksToTheRest() {
        var index = CompositeIndex.of(computersAndSuccess(2, NaN, 6), FROM_0_TO_100);
        assertThat(index.scores()).containsExactly(25, 50, 75);
        assertThat(index.contributions(1)).containsExactly(NaN, 50);
    }

    @Test
    void completesByTheMedianOrTheMeanOfTheGroup() {
        var table = IndicatorTable.of(
                List.of(new Indicator("a", Direction.POSITIVE), new Indicator("b", Direction.POSITIVE, 0)),
                new double[][] {{0, 1, 8, NaN, 100, NaN, NaN}, {1, 2, 3, 4, 5, 6, 7}});
        var grouped = table.groupedBy(new int[] {1, 1, 1, 1, 2, 2, 3});
        assertThat(scores(table, MissingRule.MEDIAN)).containsExactly(0, 1, 8, 4.5, 100, 4.5, 4.5);
        assertThat(scores(grouped, MissingRule.MEDIAN)).containsExactly(0, 1, 8, 1, 100, 100, NaN);
        assertThat(scores(grouped, MissingRule.MEAN)).containsExactly(0, 1, 8, 3, 100, 100, NaN);
        assertThat(scores(grouped, MissingRule.REWEIGHT)).containsExactly(0, 1, 8, NaN, 100, NaN, NaN);
    }

    @Test
    void ranksOnlyWhoHasEnough() {
        var index = CompositeIndex.of(
                computersAndSuccess(2, NaN, 6),
                FROM_0_TO_100.withPreparation(Preparation.PLAIN.withMissing(MissingRule.UNRANKED)));
        assertThat(index.scores()).containsExactly(25, NaN, 75);
        assertThat(index.ranks()).containsExactly(2, NaN, 1);
        assertThat(index.contributions(1)).containsOnly(NaN);
        assertThat(CompositeIndex.of(
                                computersAndSuccess(2, NaN, 6),
                                FROM_0_TO_100.withPreparation(
                                        Preparation.PLAIN.withCompleteness(new Completeness(0.6, 0))))
                        .ranks())
                .containsExactly(2, NaN, 1);
    }

    /** What a unit that is not ranked has does not stretch the scale of the others. */
    @Test
    void doesNotMeasureAgainstUnitsThatAreNotRanked() {
        var table = IndicatorTable.of(two(), new double[][] {{1, 2, 3, 1000}, {1, 2, 3, NaN}});
        assertThat(CompositeIndex.of(
                                table,
                                FROM_0_TO_100.withPreparation(Preparation.PLAIN.withMissing(MissingRule.UNRANKED)))
                        .scores())
                .containsExactly(0, 50, 100, NaN);
    }

    @Test
    void leavesOutAnIndicatorThatFewHave() {
        var table = IndicatorTable.of(two(), new double[][] {{1, 2, 3, 4}, {NaN, NaN, NaN, 5}});
        var index = CompositeIndex.of(
                table, FROM_0_TO_100.withPreparation(Preparation.PLAIN.withCompleteness(new Completeness(0, 0.5))));
        assertThat(index.weights()).containsExactly(1, 0);
        assertThat(index.contributions(3)).containsExactly(100, 0);
        assertThat(index.weighing(new double[] {1, 5}).weights()).containsExactly(1, 0);
    }

    @Test
    void neverGivesZeroToWhatIsMissing() {
        var table = IndicatorTable.of(two(), new double[][] {{50, NaN, 100}, {50, NaN, 100}});
        assertThat(CompositeIndex.of(table, Recipe.PLAIN).scores()[1]).isNaN();
        assertThat(Availability.byUnit(table)).containsExactly(1, 0, 1);
        assertThat(Availability.byIndicator(table)).containsExactly(2 / 3.0, 2 / 3.0);
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void scoresAProfileThatIsTheSameEverywhereAtThatLevel(Aggregation aggregation) {
        var table = IndicatorTable.of(two(), new double[][] {{1, 5, 9}, {2, 6, 10}});
        double[] scores = CompositeIndex.of(table, Recipe.PLAIN.withAggregation(aggregation))
                .scores();
        double[] expected = aggregation == Aggregation.COPELAND ? new double[] {-2, 0, 2} : new double[] {1, 50.5, 100};
        assertThat(scores).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void doesNotDependOnTheOrderOfUnitsNorOnWhatIndicatorsAreCountedIn(Aggregation aggregation) {
        Recipe recipe = Recipe.PLAIN.withAggregation(aggregation).withNormalisation(Normalisation.mazziottaPareto());
        double[][] columns = Swiss.columns();
        double[] scores = CompositeIndex.of(Swiss.table(), recipe).scores();
        int[] order = IntStream.range(0, 47).map(i -> (i * 10 + 3) % 47).toArray();
        double[][] shuffled = Arrays.stream(columns)
                .map(column -> IntStream.of(order)
                        .mapToDouble(i -> 1000 + 3 * column[i])
                        .toArray())
                .toArray(double[][]::new);
        assertThat(CompositeIndex.of(IndicatorTable.of(Swiss.INDICATORS, shuffled), recipe)
                        .scores())
                .containsExactly(IntStream.of(order).mapToDouble(i -> scores[i]).toArray(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void doesNotChangeWhenWeightsKeepTheirProportions(Aggregation aggregation) {
        var index = CompositeIndex.of(Swiss.table(), Recipe.PLAIN.withAggregation(aggregation));
        var same = index.weighing(new double[] {3, 1, 2, 3, 1});
        assertThat(same.scores()).containsExactly(index.scores(), within(1e-9));
        var other = index.weighing(new double[] {0, 0, 0, 1, 0});
        assertThat(other.ranks()).containsExactly(Ranking.first(index.normalised(3)));
    }

    /** Weighted means, from the lowest: harmonic, geometric, arithmetic; the penalty goes either way. */
    @Test
    void ordersMeansAsTheyMust() {
        double[] harmonic = swiss(Aggregation.HARMONIC);
        double[] geometric = swiss(Aggregation.GEOMETRIC);
        double[] arithmetic = swiss(Aggregation.ARITHMETIC);
        double[] down = swiss(Aggregation.PENALISED_DOWN);
        double[] up = swiss(Aggregation.PENALISED_UP);
        for (int i = 0; i < 47; i++) {
            assertThat(harmonic[i]).isLessThanOrEqualTo(geometric[i] + 1e-9);
            assertThat(geometric[i]).isLessThanOrEqualTo(arithmetic[i] + 1e-9).isGreaterThan(0);
            assertThat(down[i]).isLessThanOrEqualTo(arithmetic[i] + 1e-9);
            assertThat(up[i] - arithmetic[i]).isCloseTo(arithmetic[i] - down[i], within(1e-9));
        }
    }

    /** Without Education, the geometric mean of V. De Geneve is that of the four others. */
    @Test
    void tellsWhatAMeanLosesWithoutAnIndicator() {
        Recipe geometric = Recipe.PLAIN.withWeighting(Weighting.EQUAL).withAggregation(Aggregation.GEOMETRIC);
        var index = CompositeIndex.of(Swiss.table(), geometric);
        double product = IntStream.of(0, 1, 2, 4)
                .mapToDouble(j -> index.normalised(j)[44])
                .reduce(1, (a, b) -> a * b);
        assertThat(index.contributions(44)[3]).isCloseTo(index.scores()[44] - Math.pow(product, 0.25), within(1e-9));
    }

    @Test
    void addsContributionsUpToTheArithmeticMean() {
        double[][] columns = Swiss.columns();
        columns[2][5] = NaN;
        var index = CompositeIndex.of(IndicatorTable.of(Swiss.INDICATORS, columns), Recipe.PLAIN);
        for (int unit = 0; unit < 47; unit++) {
            assertThat(DoubleStream.of(index.contributions(unit))
                            .filter(contribution -> !Double.isNaN(contribution))
                            .sum())
                    .isCloseTo(index.scores()[unit], within(1e-9));
        }
    }

    @Test
    void countsTheOnlyIndicatorOfAUnitForItsWholeScore() {
        var table = IndicatorTable.of(two(), new double[][] {{1, 2, 3}, {1, NaN, 3}});
        var index = CompositeIndex.of(table, Recipe.PLAIN.withAggregation(Aggregation.HARMONIC));
        assertThat(index.contributions(1)).containsExactly(index.scores()[1], NaN);
    }

    /** More units than are scored together, of which some lack something: each as if it were alone. */
    @ParameterizedTest
    @EnumSource(value = Aggregation.class, names = "COPELAND", mode = EnumSource.Mode.EXCLUDE)
    void scoresManyUnitsAsOne(Aggregation aggregation) {
        var random = new SplittableRandom(8);
        double[][] columns = IntStream.range(0, 5)
                .mapToObj(j -> random.doubles(3000)
                        .map(x -> random.nextInt(10) == 0 ? NaN : x)
                        .toArray())
                .toArray(double[][]::new);
        var posts = Collections.nCopies(5, new Goalposts(0, 1));
        Recipe recipe = Recipe.PLAIN
                .withAggregation(aggregation)
                .withNormalisation(new BetweenGoalposts(posts, Scale.FROM_1_TO_100, false));
        var all = CompositeIndex.of(IndicatorTable.of(Swiss.INDICATORS, columns), recipe);
        for (int unit = 0; unit < 3000; unit += 7) {
            int row = unit;
            double[][] alone = Arrays.stream(columns)
                    .map(column -> new double[] {column[row]})
                    .toArray(double[][]::new);
            var one = CompositeIndex.of(IndicatorTable.of(Swiss.INDICATORS, alone), recipe);
            assertThat(all.scores()[unit]).isCloseTo(one.scores()[0], within(1e-9));
            assertThat(all.contributions(unit)).containsExactly(one.contributions(0), within(1e-9));
        }
    }

    /** Human development report 2020, technical note: Costa Rica, 0.810. */
    @Test
    void computesHumanDevelopment() {
        var capped = List.of(new Goalposts(0, 18), new Goalposts(0, 15));
        var education = CompositeIndex.of(
                table(new double[] {15.7}, new double[] {8.7}),
                Recipe.PLAIN.withNormalisation(new BetweenGoalposts(capped, Scale.FROM_0_TO_1, true)));
        var posts = List.of(new Goalposts(20, 85), new Goalposts(0, 1), new Goalposts(Math.log(100), Math.log(75_000)));
        var development = CompositeIndex.of(
                table(new double[] {80.3}, education.scores(), new double[] {Math.log(18_486)}),
                Recipe.PLAIN
                        .withNormalisation(new BetweenGoalposts(posts, Scale.FROM_0_TO_1, true))
                        .withAggregation(Aggregation.GEOMETRIC));
        assertThat(development.scores()[0]).isCloseTo(0.810, within(5e-4));
        assertThat(development.ranks()).containsExactly(1);
    }

    @Test
    void refusesAGeometricMeanOfWhatIsNotPositive() {
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(
                        () -> CompositeIndex.of(Swiss.table(), FROM_0_TO_100.withAggregation(Aggregation.GEOMETRIC)))
                .withMessageContaining("Fertility is worth 0.0")
                .satisfies(refusal -> assertThat(refusal.indicator()).isEqualTo("Fertility"));
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(() -> CompositeIndex.of(
                        Swiss.table(),
                        Recipe.PLAIN.withNormalisation(ZScore.STANDARD).withAggregation(Aggregation.HARMONIC)));
    }

    @Test
    void namesTheUnitThatIsNotPositiveAsTheTableDoes() {
        var table = table(new double[] {NaN, 5, 3});
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(() -> CompositeIndex.of(table, FROM_0_TO_100.withAggregation(Aggregation.HARMONIC)))
                .satisfies(refusal -> {
                    assertThat(refusal.unit()).isEqualTo(2);
                    assertThat(refusal.value()).isZero();
                    assertThat(refusal.aggregation()).isEqualTo(Aggregation.HARMONIC);
                });
    }

    @Test
    void refusesTablesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorTable.of(two(), new double[][] {{1, 2}, {1}}))
                .withMessageContaining("second has 1 values, expected 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorTable.of(two(), new double[][] {{1}, {Double.POSITIVE_INFINITY}}))
                .withMessageContaining("second of unit 0 is infinite");
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorTable.of(List.of(), new double[0][]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator("a", Direction.POSITIVE, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.of(table(new double[] {NaN, NaN}), Recipe.PLAIN))
                .withMessageContaining("No unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.of(Swiss.table(), Recipe.PLAIN).weighing(new double[] {0, 0, 0, 0, 0}))
                .withMessageContaining("not all 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Completeness(1.5, 0));
    }

    private static double[] swiss(Aggregation aggregation) {
        return CompositeIndex.of(Swiss.table(), Recipe.PLAIN.withAggregation(aggregation))
                .scores();
    }

    private static double[] scores(IndicatorTable table, MissingRule rule) {
        return CompositeIndex.of(table, FROM_0_TO_100.withPreparation(Preparation.PLAIN.withMissing(rule)))
                .scores();
    }

    private static IndicatorTable computersAndSuccess(double... pupilsPerComputer) {
        return IndicatorTable.of(
                List.of(
                        new Indicator("pupils per computer", Direction.NEGATIVE, 1),
                        new Indicator("success", Direction.POSITIVE, 3)),
                new double[][] {pupilsPerComputer, {60, 70, 80}});
    }

    private static List<Indicator> two() {
        return List.of(new Indicator("first", Direction.POSITIVE), new Indicator("second", Direction.POSITIVE));
    }

    private static IndicatorTable table(double[]... columns) {
        return IndicatorTable.of(
                IntStream.range(0, columns.length)
                        .mapToObj(j -> new Indicator("indicator " + j, Direction.POSITIVE))
                        .toList(),
                columns);
    }
}
