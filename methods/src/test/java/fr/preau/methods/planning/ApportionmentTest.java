package fr.preau.methods.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    /** Hamilton’s bill of 1792: 120 seats by the census of 1791 (Balinski and Young, appendix B). */
    @Test
    void theBillOfHamilton() {
        double[] populations = {
            630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533, 70_835,
            68_705, 68_446, 55_540
        };
        assertThat(Apportionment.share(120, populations))
                .containsExactly(21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2);
    }

    @Test
    void equalWeightsGiveOneMoreToTheFirst() {
        assertThat(Apportionment.share(10_000, 1, 1, 1)).containsExactly(3_334, 3_333, 3_333);
    }

    @Test
    void whatWeighsNothingGetsNothing() {
        assertThat(Apportionment.share(7, 0, 2, 0)).containsExactly(0, 7, 0);
        assertThat(Apportionment.share(0, 1, 2)).containsExactly(0, 0);
    }

    @Test
    void sharesMakeTheWholeAndStayNearTheirQuota() {
        var random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            double[] weights =
                    random.doubles(1 + random.nextInt(40), 0.001, 1_000).toArray();
            long whole = random.nextInt(1_000_000);
            long[] shares = Apportionment.share(whole, weights);
            assertThat(Arrays.stream(shares).sum()).isEqualTo(whole);
            double sum = Arrays.stream(weights).sum();
            for (int i = 0; i < weights.length; i++) {
                assertThat((double) shares[i]).isCloseTo(whole * weights[i] / sum, Offset.strictOffset(1.0001));
            }
        }
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.share(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.share(1, -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.share(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.share(1, Double.NaN));
    }
}
