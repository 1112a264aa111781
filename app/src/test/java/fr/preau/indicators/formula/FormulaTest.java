package fr.preau.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @Test
    void aRatioKeepsItsTwoTerms() {
        Formula share = Formula.parse("eleves-nsi[sexe=filles] / eleves-nsi");

        assertThat(share.numerator().coefficients())
                .containsExactly(Map.entry(
                        new Term(new IndicatorCode("eleves-nsi"), Breakdown.parse("sexe=filles")), BigDecimal.ONE));
        assertThat(share.denominator().orElseThrow().terms()).containsExactly(term("eleves-nsi"));
    }

    @Test
    void aSumIsBroughtToItsCoefficients() {
        Formula sum = Formula.parse("2 * (eleves-ecole - eleves-college) + eleves-college / 4");

        assertThat(sum.numerator().coefficients())
                .containsOnlyKeys(term("eleves-ecole"), term("eleves-college"))
                .hasEntrySatisfying(term("eleves-ecole"), two -> assertThat(two).isEqualByComparingTo("2"))
                .hasEntrySatisfying(
                        term("eleves-college"), less -> assertThat(less).isEqualByComparingTo("-1.75"));
        assertThat(sum.denominator()).isEmpty();
    }

    @Test
    void aHyphenInsideACodeBelongsToTheCode() {
        assertThat(Formula.parse("a-b").terms()).containsExactly(term("a-b"));
        assertThat(Formula.parse("a - b").terms()).containsExactly(term("a"), term("b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a * b               | two indicators cannot be multiplied
            a / b + c           | can only stand by itself
            (a / b + c / d) / 2 | can only stand by itself
            a + 1               | a number cannot be added to an indicator
            12                  | a number where indicators are expected
            1 / a               | a number where indicators are expected
            a / 0               | divides by zero
            """)
    void refusesWhatWouldNotRollUp(String formula, String why) {
        assertThatExceptionOfType(FormulaRefused.class)
                .isThrownBy(() -> Formula.parse(formula))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a +", "(a", "a)", "a b", "a // b", "A", "a[sexe]", "a[sexe=", "1e3 * a", "system(1)"})
    void refusesWhatItCannotRead(String formula) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Formula.parse(formula));
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThatExceptionOfType(FormulaRefused.class)
                .isThrownBy(() -> Formula.parse("(".repeat(10_000) + "a" + ")".repeat(10_000)))
                .withMessageContaining("nests");
    }

    @Test
    void saysWhereReadingStopped() {
        assertThatExceptionOfType(FormulaRefused.class)
                .isThrownBy(() -> Formula.parse("eleves-ecole + "))
                .withMessageContaining("an indicator or a number was expected at character 15");
    }

    private static Term term(String code) {
        return new Term(new IndicatorCode(code), Breakdown.TOTAL);
    }
}
