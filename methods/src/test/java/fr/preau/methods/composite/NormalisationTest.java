package fr.preau.methods.composite;

import static fr.preau.methods.composite.Direction.NEGATIVE;
import static fr.preau.methods.composite.Direction.POSITIVE;
import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.composite.Normalisation.BetweenGoalposts;
import fr.preau.methods.composite.Normalisation.DistanceToTarget;
import fr.preau.methods.composite.Normalisation.MinMax;
import fr.preau.methods.composite.Normalisation.PercentileRanks;
import fr.preau.methods.composite.Normalisation.Ranks;
import fr.preau.methods.composite.Normalisation.ZScore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalisationTest {

    private static final double[] COLUMN = {2, 4, 4, NaN, 6};

    @Test
    void spreadsValuesFromOneEndOfTheScaleToTheOther() {
        assertThat(apply(new MinMax(Scale.FROM_0_TO_100))).containsExactly(0, 50, 50, NaN, 100);
        assertThat(apply(new MinMax(Scale.FROM_1_TO_100))).containsExactly(1, 50.5, 50.5, NaN, 100);
    }

    /** Mean 4; squares add up to 8, divided by 3 or by 4. */
    @Test
    void countsStandardDeviations() {
        assertThat(apply(ZScore.STANDARD)).containsExactly(-2 / Math.sqrt(8 / 3.0), 0, 0, NaN, 2 / Math.sqrt(8 / 3.0));
        assertThat(apply(Normalisation.mazziottaPareto()))
                .containsExactly(100 - 20 / Math.sqrt(2), 100, 100, NaN, 100 + 20 / Math.sqrt(2));
    }

    @Test
    void ranksFromTheWorst() {
        assertThat(apply(new Ranks())).containsExactly(1, 2.5, 2.5, NaN, 4);
        assertThat(apply(new PercentileRanks(Scale.FROM_0_TO_100))).containsExactly(0, 50, 50, NaN, 100);
    }

    @Test
    void measuresTheWayToATarget() {
        assertThat(new DistanceToTarget(List.of(5.0), Scale.FROM_0_TO_1).apply(COLUMN, 0, POSITIVE))
                .containsExactly(0, 2 / 3.0, 2 / 3.0, NaN, 1);
    }

    @Test
    void measuresTheWayDownToATarget() {
        double[] oriented = NEGATIVE.orient(COLUMN);
        assertThat(new DistanceToTarget(List.of(3.0), Scale.FROM_0_TO_1).apply(oriented, 0, NEGATIVE))
                .containsExactly(1, 2 / 3.0, 2 / 3.0, NaN, 0);
    }

    @Test
    void goesBeyondGoalpostsUnlessCapped() {
        var posts = List.of(new Goalposts(2, 5));
        double beyond = 70 + 60 * (4 / 3.0);
        assertThat(Normalisation.adjustedMazziottaPareto(posts).apply(COLUMN, 0, POSITIVE))
                .containsExactly(new double[] {70, 110, 110, NaN, beyond}, within(1e-12));
        assertThat(new BetweenGoalposts(posts, Scale.FROM_0_TO_1, true).apply(COLUMN, 0, POSITIVE))
                .containsExactly(0, 2 / 3.0, 2 / 3.0, NaN, 1);
        assertThat(new BetweenGoalposts(posts, Scale.FROM_0_TO_1, true).apply(NEGATIVE.orient(COLUMN), 0, NEGATIVE))
                .containsExactly(new double[] {1, 1 / 3.0, 1 / 3.0, NaN, 0}, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsTheOrderOfUnitsAndWhatIsMissing(Normalisation normalisation) {
        double[] result = apply(normalisation);
        assertThat(result[0]).isLessThan(result[1]);
        assertThat(result[1]).isEqualTo(result[2]).isLessThanOrEqualTo(result[4]);
        assertThat(result[3]).isNaN();
        assertThat(COLUMN).containsExactly(2, 4, 4, NaN, 6);
    }

    @ParameterizedTest
    @MethodSource("all")
    void neitherDividesByZeroNorInventsAValue(Normalisation normalisation) {
        for (double[] column : new double[][] {{3, 3, 3}, {3}, {0.1, NaN, 0.1, 0.1}}) {
            double[] result = normalisation.apply(column, 0, POSITIVE);
            for (int i = 0; i < column.length; i++) {
                assertThat(Double.isFinite(result[i])).isEqualTo(!Double.isNaN(column[i]));
                assertThat(Double.isNaN(column[i]) || result[i] == result[0]).isTrue();
            }
        }
        assertThat(normalisation.apply(new double[] {NaN, NaN}, 0, POSITIVE)).containsOnly(NaN);
    }

    static Stream<Normalisation> all() {
        return Stream.of(
                new MinMax(Scale.FROM_1_TO_100),
                ZScore.STANDARD,
                Normalisation.mazziottaPareto(),
                new Ranks(),
                new PercentileRanks(Scale.FROM_0_TO_1),
                new DistanceToTarget(List.of(5.0), Scale.FROM_0_TO_1),
                new BetweenGoalposts(List.of(new Goalposts(0, 10)), Scale.FROM_70_TO_130, true));
    }

    @Test
    void putsAConstantColumnInTheMiddle() {
        double[] column = {3, 3};
        assertThat(new MinMax(Scale.FROM_0_TO_100).apply(column, 0, POSITIVE)).containsExactly(50, 50);
        assertThat(Normalisation.mazziottaPareto().apply(column, 0, POSITIVE)).containsExactly(100, 100);
        assertThat(new PercentileRanks(Scale.FROM_0_TO_100).apply(new double[] {3}, 0, POSITIVE))
                .containsExactly(50);
    }

    @Test
    void refusesParametersOutOfTheirRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goalposts(85, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Goalposts.of(new double[] {4, 4, NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZScore(100, 0, Spread.SAMPLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistanceToTarget(List.of(NaN), Scale.FROM_0_TO_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.of(
                        Swiss.table(),
                        Recipe.PLAIN.withNormalisation(
                                Normalisation.adjustedMazziottaPareto(List.of(new Goalposts(0, 1))))))
                .withMessageContaining("One for each of 5 indicators, received 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipe.PLAIN
                        .withPreparation(Preparation.PLAIN.withOutliers(OutlierRule.USUAL))
                        .withNormalisation(new DistanceToTarget(List.of(5.0), Scale.FROM_0_TO_1)))
                .withMessageContaining("logarithm");
    }

    private static double[] apply(Normalisation normalisation) {
        return normalisation.apply(COLUMN, 0, POSITIVE);
    }
}
