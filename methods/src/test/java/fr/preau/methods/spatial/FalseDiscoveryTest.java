package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.FalseDiscovery.BENJAMINI_HOCHBERG;
import static fr.preau.methods.spatial.FalseDiscovery.BENJAMINI_YEKUTIELI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    /** The 15 tests of Benjamini and Hochberg 1995, 3.2: at 0.05 four are discoveries, where Bonferroni finds three. */
    private static final double[] ARTICLE = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0
    };

    @Test
    void reproducesTheExampleOfTheArticle() {
        boolean[] discoveries = BENJAMINI_HOCHBERG.discoveries(ARTICLE, 0.05);
        for (int test = 0; test < ARTICLE.length; test++) {
            assertThat(discoveries[test]).isEqualTo(test < 4);
        }
    }

    /** By hand: 0.01 * 4 / 1; 0.03 * 4 / 2 and 0.035 * 4 / 3 become the lower one after them; 0.9. Order does not matter. */
    @Test
    void adjustsByHand() {
        assertThat(BENJAMINI_HOCHBERG.adjusted(new double[] {0.9, 0.03, 0.01, 0.035}))
                .containsExactly(new double[] {0.9, 0.14 / 3, 0.04, 0.14 / 3}, within(1e-15));
        // Times 1 + 1/2 + 1/3 + 1/4.
        assertThat(BENJAMINI_YEKUTIELI.adjusted(new double[] {0.9, 0.03, 0.01, 0.035}))
                .containsExactly(
                        new double[] {1, 0.14 / 3 * 25 / 12, 0.04 * 25 / 12, 0.14 / 3 * 25 / 12}, within(1e-15));
    }

    @Test
    void doesNotCountWhatWasNotTested() {
        assertThat(BENJAMINI_HOCHBERG.adjusted(new double[] {Double.NaN, 0.02, Double.NaN, 0.5}))
                .containsExactly(Double.NaN, 0.04, Double.NaN, 0.5);
        assertThat(BENJAMINI_HOCHBERG.discoveries(new double[] {Double.NaN, 0.02}, 0.05))
                .containsExactly(false, true);
        assertThat(BENJAMINI_YEKUTIELI.adjusted(new double[0])).isEmpty();
    }

    /** Of tests where there is nothing to find, those who find something should be 1 in 20; without control it is nearly all. */
    @Test
    void rarelyFindsSomethingInNoise() {
        Random random = new Random(2026);
        int alarms = 0;
        for (int map = 0; map < 2_000; map++) {
            double[] p = random.doubles(100).toArray();
            for (boolean discovery : BENJAMINI_HOCHBERG.discoveries(p, 0.05)) {
                if (discovery) {
                    alarms++;
                    break;
                }
            }
        }
        assertThat(alarms / 2_000.0).isCloseTo(0.05, within(0.02));
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BENJAMINI_HOCHBERG.discoveries(ARTICLE, 5))
                .withMessage("A level is above 0 and below 1, received 5.0");
    }
}
