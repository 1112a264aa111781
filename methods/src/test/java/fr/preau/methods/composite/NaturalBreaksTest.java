package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalBreaksTest {

    @Test
    void heapsThatStandApartAreClasses() {
        assertThat(NaturalBreaks.of(new double[] {52, 1, 90, 3, 50, 2, 91}, 3)).containsExactly(1, 50, 90);
    }

    /** 1 2 3 | 10 has a sum of squares of 2; 1 2 | 3 10 has 25. */
    @Test
    void aNumberFarAwayIsAClassAlone() {
        assertThat(NaturalBreaks.of(new double[] {1, 2, 3, 10}, 2)).containsExactly(1, 10);
    }

    @Test
    void equalNumbersAreNeverParted() {
        assertThat(NaturalBreaks.of(new double[] {5, 5, 5, 5, 6}, 3)).containsExactly(5, 6);
        assertThat(NaturalBreaks.of(new double[] {0.0, -0.0}, 2)).containsExactly(0);
    }

    @Test
    void nothingHasNoClass() {
        assertThat(NaturalBreaks.of(new double[0], 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noOtherWayToCutIsMoreHomogeneous(int classes) {
        var random = new SplittableRandom(7);
        for (int time = 0; time < 200; time++) {
            double[] numbers = IntStream.range(0, 4 + random.nextInt(8))
                    .mapToDouble(any -> 1e6 + random.nextInt(20) / 2.0)
                    .sorted()
                    .toArray();
            double[] lowest = NaturalBreaks.of(numbers, classes);

            assertThat(spread(numbers, lowest)).isCloseTo(leastSpread(numbers, 0, lowest.length), offset(1e-6));
        }
    }

    @Test
    void manyNumbersAreCutWhereTheyAreThin() {
        var random = new SplittableRandom(1);
        double[] numbers = IntStream.range(0, 60_000)
                .mapToDouble(i -> i % 3 * 100 + random.nextDouble() * 10)
                .toArray();

        double[] lowest = NaturalBreaks.of(numbers, 3);

        assertThat(lowest[0]).isBetween(0.0, 0.1);
        assertThat(lowest[1]).isBetween(100.0, 100.1);
        assertThat(lowest[2]).isBetween(200.0, 200.1);
    }

    @Test
    void refusesWhatCannotBeCut() {
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalBreaks.of(new double[] {1}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalBreaks.of(new double[] {Double.NaN}, 2));
    }

    private static double spread(double[] ascending, double[] lowest) {
        double sum = 0;
        for (int one = 0; one < lowest.length; one++) {
            double from = lowest[one];
            double to = one + 1 < lowest.length ? lowest[one + 1] : Double.POSITIVE_INFINITY;
            sum += squares(Arrays.stream(ascending)
                    .filter(number -> number >= from && number < to)
                    .toArray());
        }
        return sum;
    }

    /** By trying every cut. */
    private static double leastSpread(double[] ascending, int from, int classes) {
        if (classes == 1) {
            return squares(Arrays.copyOfRange(ascending, from, ascending.length));
        }
        return IntStream.range(from + 1, ascending.length - classes + 2)
                .mapToDouble(cut ->
                        squares(Arrays.copyOfRange(ascending, from, cut)) + leastSpread(ascending, cut, classes - 1))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double squares(double[] numbers) {
        double mean = Arrays.stream(numbers).average().orElse(0);
        return Arrays.stream(numbers)
                .map(number -> (number - mean) * (number - mean))
                .sum();
    }
}
