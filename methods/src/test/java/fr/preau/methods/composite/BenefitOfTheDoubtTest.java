package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.composite.Normalisation.MinMax;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenefitOfTheDoubtTest {

    @Test
    void agreesWithLpSolve() {
        double[] free = BenefitOfTheDoubt.scores(swiss(), ShareBounds.FREE);
        assertThat(free).containsExactly(Swiss.SCORES.column("bod"), within(1e-9));
        assertThat(Arrays.stream(free).filter(score -> score > 1 - 1e-9).count())
                .isEqualTo((long) Swiss.STATS.value("n BoD=1"));
        assertThat(Ranking.first(free)).containsExactly(Swiss.SCORES.column("rank_bod"));
        assertThat(BenefitOfTheDoubt.scores(swiss(), new ShareBounds(0.05, 0.5)))
                .containsExactly(Swiss.SCORES.column("bod_share05_50"), within(1e-9));
    }

    /**
     * Why it must not decide alone: ranks agree with those of the arithmetic mean by 0.80 only. Two units are equal but for
     * rounding, which R ranks apart and we do not: hence 10<sup>-4</sup>.
     */
    @Test
    void ranksOtherwiseThanTheArithmeticMean() {
        double[] one = Ranking.middle(BenefitOfTheDoubt.scores(swiss(), ShareBounds.FREE));
        double[] other = Ranking.middle(Swiss.SCORES.column("arith"));
        assertThat(Correlations.of(new double[][] {one, other})[0][1])
                .isCloseTo(Swiss.STATS.value("spearman arith-bod"), within(1e-4));
    }

    /** The third is half as far as the line from the first to the second. */
    @Test
    void measuresTheDistanceToTheBest() {
        double[] scores = BenefitOfTheDoubt.scores(new double[][] {{4, 2, 1.5, 4}, {2, 4, 1.5, 1}}, ShareBounds.FREE);
        assertThat(scores).containsExactly(new double[] {1, 1, 0.5, 1}, within(1e-12));
    }

    @Test
    void scoresLessWhenLessFree() {
        var random = new SplittableRandom(5);
        double[][] columns = IntStream.range(0, 4)
                .mapToObj(j -> random.doubles(200, 0.1, 1).toArray())
                .toArray(double[][]::new);
        double[] free = BenefitOfTheDoubt.scores(columns, ShareBounds.FREE);
        double[] bounded = BenefitOfTheDoubt.scores(columns, new ShareBounds(0.1, 0.6));
        double[] fixed = BenefitOfTheDoubt.scores(columns, new ShareBounds(0.25, 0.25));
        for (int i = 0; i < 200; i++) {
            assertThat(free[i]).isLessThanOrEqualTo(1 + 1e-9).isGreaterThanOrEqualTo(bounded[i] - 1e-9);
            assertThat(fixed[i]).isBetween(0.0, bounded[i] + 1e-9);
        }
    }

    @Test
    void givesOneToAUnitAlone() {
        assertThat(BenefitOfTheDoubt.scores(new double[][] {{3}, {5}}, ShareBounds.FREE)[0])
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesWhatItCannotCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.scores(new double[][] {{1, Double.NaN}}, ShareBounds.FREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.scores(new double[][] {{1, 0}}, ShareBounds.FREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.scores(swiss(), new ShareBounds(0.3, 0.5)))
                .withMessageContaining("5 shares from 0.3 to 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareBounds(0.5, 0.2));
    }

    /** Chvátal's textbook: max 5x + 4y + 3z under 2x+3y+z ≤ 5, 4x+y+2z ≤ 11, 3x+4y+2z ≤ 8 is 13. */
    @Test
    void solvesLinearProgrammes() {
        double[][] rows = {{2, 3, 1}, {4, 1, 2}, {3, 4, 2}};
        assertThat(new LinearProgram(new double[] {5, 4, 3}, rows, new double[] {5, 11, 8}).maximum())
                .isCloseTo(13, within(1e-12));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new LinearProgram(new double[] {1}, new double[][] {{-1}}, new double[] {1}).maximum())
                .withMessageContaining("no bound");
    }

    /** On this one, the rule of the largest gain goes round for ever (Beale 1955). */
    @Test
    void doesNotGoRound() {
        double[][] rows = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
        assertThat(new LinearProgram(new double[] {0.75, -150, 0.02, -6}, rows, new double[] {0, 0, 1}).maximum())
                .isCloseTo(0.05, within(1e-12));
    }

    private static double[][] swiss() {
        double[][] columns = Swiss.normalised(new MinMax(Scale.FROM_0_TO_1));
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(column).map(value -> value + 0.01).toArray())
                .toArray(double[][]::new);
    }
}
