package fr.preau.methods.composite;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void givesEqualUnitsTheFirstOfTheirRanksOrTheMean() {
        double[] scores = {50, 80, NaN, 50, -3};
        assertThat(Ranking.first(scores)).containsExactly(2, 1, NaN, 2, 4);
        assertThat(Ranking.middle(scores)).containsExactly(2.5, 1, NaN, 2.5, 4);
    }

    /** (0.1 + 0.2) + 0.3 is not 0.1 + (0.2 + 0.3) for a processor, and is for who reads. */
    @Test
    void takesForEqualWhatDiffersByRounding() {
        assertThat(Ranking.first(new double[] {0.1 + 0.2 + 0.3, 0.1 + (0.2 + 0.3), 0.5}))
                .containsExactly(1, 1, 3);
        assertThat(Ranking.first(new double[] {1e-17, 0, -0.0, 1})).containsExactly(2, 2, 2, 1);
        assertThat(Ranking.first(new double[] {1, 1 - 1e-11})).containsExactly(1, 2);
    }

    @Test
    void ranksNothing() {
        assertThat(Ranking.first(new double[0])).isEmpty();
        assertThat(Ranking.middle(new double[] {NaN})).containsExactly(NaN);
        assertThat(Ranking.first(new double[] {0, 0})).containsExactly(1, 1);
    }

    @Test
    void agreesWithASortByComparison() {
        var random = new SplittableRandom(7);
        for (int n : new int[] {2, 47, 5_000}) {
            double[] scores = random.doubles(n, -1, 1).map(x -> x * x * x * 1e6).toArray();
            double[] descending = Arrays.stream(scores).map(x -> -x).sorted().toArray();
            double[] ranks = Ranking.first(scores);
            for (int i = 0; i < n; i++) {
                assertThat(ranks[i]).isEqualTo(Arrays.binarySearch(descending, -scores[i]) + 1);
            }
        }
    }

    @Test
    void refusesMoreUnitsThanItCanNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.first(new double[Ranker.MOST_UNITS + 1]))
                .withMessageContaining("At most 1048576");
    }
}
