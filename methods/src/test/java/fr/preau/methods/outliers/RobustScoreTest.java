package fr.preau.methods.outliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RobustScoreTest {

    /** Two of them are far from the others: the mean, 3.54, and the standard deviation, 2.49, would find neither beyond 3.5. */
    private static final double[] GROUP = {2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3};

    /** By hand: sorted 2.1 2.1 2.3 2.3 2.4 2.5 2.6 2.6 8.2 8.3, median 2.45; distances sorted .05 .05 .15 .15 .15 .15 .35 .35 5.75 5.85, median .15. */
    @Test
    void twoWildValuesDoNotHideEachOther() {
        RobustScore score = RobustScore.of(GROUP);

        assertThat(score.median()).isCloseTo(2.45, within(1e-12));
        assertThat(score.spread()).isCloseTo(0.22239, within(1e-12));
        assertThat(score.of(8.2).orElseThrow()).isCloseTo(25.8555, within(1e-4));
        assertThat(score.isOutlier(8.3)).isTrue();
        assertThat(score.isOutlier(2.1)).isFalse();
    }

    /** With median 3 and spread 1.4826, the limit is 3 ± 5.1891. */
    @Test
    void theLimitItselfIsNotBeyondIt() {
        RobustScore score = RobustScore.of(new double[] {1, 2, 3, 4, 5});

        assertThat(score.spread()).isCloseTo(1.4826, within(1e-12));
        assertThat(score.isOutlier(8.189)).isFalse();
        assertThat(score.isOutlier(8.190)).isTrue();
        assertThat(score.isOutlier(-2.190)).isTrue();
    }

    @Test
    void tooFewValuesOrNoSpreadJudgeNothing() {
        assertThat(RobustScore.of(new double[] {1, 2, 3, 4}).of(1000)).isEmpty();
        assertThat(RobustScore.of(new double[] {7, 7, 7, 7, 9}).isOutlier(1000)).isFalse();
        assertThat(RobustScore.of(new double[0]).isOutlier(1)).isFalse();
    }

    @Test
    void onlyNumbersMakeAGroup() {
        assertThatThrownBy(() -> RobustScore.of(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
