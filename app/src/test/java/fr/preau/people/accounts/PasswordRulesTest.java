package fr.preau.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String NAME = "Claire Beaumont";
    private static final String EMAIL = "c.beaumont@ac-orleans-tours.fr";

    @ParameterizedTest
    @CsvSource({
        "court, TOO_SHORT",
        "onzesignes1, TOO_SHORT",
        "motdepasse123456, COMMON",
        "MotDePasse!!!!, COMMON",
        "M0tdep@sse2026, COMMON",
        "azertyuiopqs, COMMON",
        "123456789012, COMMON",
        "987654321098, COMMON",
        "aaaaaaaaaaaaa, COMMON",
        "abcabcabcabc, COMMON",
        "administrateur, COMMON",
        "Rentrée2026!!, COMMON",
        "septembre2026, COMMON",
        "soleil123456!, COMMON",
        "clairebeaumont, PERSONAL",
        "Beaumont18000!, PERSONAL"
    })
    void refusesWhatIsTriedFirst(String password, PasswordFault fault) {
        assertThat(PasswordRules.faultOf(password, NAME, EMAIL)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la girafe mange des craies",
                "tournevis-nuage-baleine",
                "kR7vTq2mWz9x",
                "Un café sous le préau à 10 h",
                "soleil dragon cartable velo",
                "長い合言葉は忘れにくいもの"
            })
    void acceptsLongOnesWhateverTheyAreMadeOf(String password) {
        assertThat(PasswordRules.faultOf(password, NAME, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"128, false", "129, true"})
    void aSentenceFitsAFileDoesNot(int length, boolean tooLong) {
        String password =
                "Une longue phrase que personne ne devine. ".repeat(10).substring(0, length - 4) + "x9Kq";
        assertThat(PasswordRules.faultOf(password, NAME, EMAIL).filter(PasswordFault.TOO_LONG::equals))
                .matches(fault -> fault.isPresent() == tooLong);
    }
}
