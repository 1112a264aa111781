package fr.preau.methods.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of R 4's {@code qt}. */
class StudentTTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0.75, 1.000000000000000",
        "1, 0.975, 12.706204736174694",
        "1, 0.995, 63.656741162871526",
        "2, 0.6, 0.288675134594813",
        "2, 0.975, 4.302652729749462",
        "3, 0.9, 1.637744353696209",
        "3, 0.995, 5.840909309733354",
        "4, 0.975, 2.776445105197793",
        "5, 0.9, 1.475884048824480",
        "10, 0.975, 2.228138851986274",
        "30, 0.995, 2.749995653567225",
        "34, 0.975, 2.032244509317718",
        "120, 0.975, 1.979930405082422"
    })
    void quantilesAreThoseOfTheTables(int freedom, double share, double expected) {
        assertThat(StudentT.quantile(freedom, share)).isCloseTo(expected, within(1e-11 * expected));
        assertThat(StudentT.quantile(freedom, 1 - share)).isCloseTo(-expected, within(1e-9 * expected));
    }

    @Test
    void theMiddleIsZero() {
        assertThat(StudentT.quantile(7, 0.5)).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "3, 0", "3, 1", "3, NaN"})
    void nothingElseHasAQuantile(int freedom, double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.quantile(freedom, share));
    }
}
