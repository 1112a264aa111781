package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {

    private static final int[] SCIPY_1000 = {
        225, 99, 531, 693, 287, 929, 47, 921, 513, 71, 87, 261, 165, 393, 147, 379, 737, 353, 1015, 743, 535, 563, 973,
        553, 597, 929, 41, 1003, 61, 349, 151, 149
    };

    /** In eighths: the textbook points, in the order of Gray codes. */
    @Test
    void beginsAsInTextbooks() {
        var sequence = new SobolSequence(3, 0);
        assertThat(eighths(sequence, 0)).containsExactly(0, 4, 6, 2, 3, 7, 5, 1);
        assertThat(eighths(sequence, 1)).containsExactly(0, 4, 2, 6, 3, 7, 1, 5);
        assertThat(eighths(sequence, 2)).containsExactly(0, 4, 2, 6, 5, 1, 7, 3);
    }

    /** SciPy 1.17, scipy.stats.qmc.Sobol(32, scramble=False), point 1000. */
    @Test
    void agreesWithAnotherImplementation() {
        var sequence = new SobolSequence(32, 0);
        assertThat(IntStream.range(0, 32)
                        .map(d -> (int) (sequence.digits(1000, d) >>> 22))
                        .toArray())
                .containsExactly(SCIPY_1000);
    }

    /** Of the first 2^k points, one is in each of 2^k slices, in every direction and after any shift. */
    @Test
    void fillsEverySlice() {
        var sequence = new SobolSequence(SobolSequence.MOST_DIMENSIONS, 20_261_122);
        double[][] points = IntStream.range(0, 1024).mapToObj(sequence::point).toArray(double[][]::new);
        for (int d = 0; d < SobolSequence.MOST_DIMENSIONS; d++) {
            int dimension = d;
            assertThat(Arrays.stream(points)
                            .mapToInt(point -> (int) (point[dimension] * 1024))
                            .distinct()
                            .count())
                    .isEqualTo(1024);
        }
    }

    @Test
    void refusesMoreDimensionsThanItKnows() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SobolSequence(33, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SobolSequence(0, 0));
    }

    private static int[] eighths(SobolSequence sequence, int dimension) {
        return IntStream.range(0, 8)
                .map(point -> (int) (sequence.digits(point, dimension) >>> 29))
                .toArray();
    }
}
