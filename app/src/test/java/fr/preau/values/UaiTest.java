package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0010797L", "0132947H", "0180170M", "0180002E", "0360649K", "0410528B", "0451329A", "0590315X",
                "0750694X", "0830069Z", "0950669L", "6200506F", "7200700Y", "9710643X", "9720704H", "9730159K",
                "9740596E", "9750025D", "9760385P", "9830363C"
            })
    void acceptsTheSchoolsOfTheRegister(String code) {
        assertThat(new Uai(code)).hasToString(code);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Uai.parse(" 0180002e ")).isEqualTo(new Uai("0180002E"));
    }

    @Test
    void saysWhichLetterWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uai("0180002F"))
                .withMessage("The letter of UAI \"0180002F\" does not check its digits: E was expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0180002", "180002E", "0180002EE", "018000EE", "0180002e", "018 002E", "٠١٨٠٠٠٢E"})
    void refusesWhatHasNotTheShapeOfAUai(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uai(code)).withMessageContaining("\"" + code + "\"");
    }

    /** A slip changes the number by d × 10ⁿ with d from 1 to 9, which 23 never divides: the proof, then the measure. */
    @Test
    void refusesAnySlipOfOneDigit() {
        Seed.fresh().draws(300, UaiTest::anyUai).forEach(uai -> {
            for (int rank = 0; rank < 7; rank++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != uai.code().charAt(rank)) {
                        assertRefused(withCharacter(uai.code(), rank, digit));
                    }
                }
            }
        });
    }

    /** Swapping neighbours changes the number by 9 × (a − b) × 10ⁿ, which 23 divides only when a = b. */
    @Test
    void refusesTwoNeighbouringDigitsSwapped() {
        Seed.fresh().draws(300, UaiTest::anyUai).map(Uai::code).forEach(code -> {
            for (int rank = 0; rank < 6; rank++) {
                char left = code.charAt(rank);
                char right = code.charAt(rank + 1);
                if (left != right) {
                    assertRefused(withCharacter(withCharacter(code, rank, right), rank + 1, left));
                }
            }
        });
    }

    @Test
    void refusesAnyOtherLetter() {
        Seed.fresh().draws(500, UaiTest::anyUai).forEach(uai -> {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                if (letter != uai.code().charAt(7)) {
                    assertRefused(withCharacter(uai.code(), 7, letter));
                }
            }
        });
    }

    static Uai anyUai(Random random) {
        String digits = "%07d".formatted(random.nextInt(10_000_000));
        return new Uai(digits + Uai.checkLetter(digits));
    }

    private static void assertRefused(String code) {
        assertThatIllegalArgumentException().as(code).isThrownBy(() -> new Uai(code));
    }

    private static String withCharacter(String code, int rank, char character) {
        return code.substring(0, rank) + character + code.substring(rank + 1);
    }
}
