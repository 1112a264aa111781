package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0}",
                "De {1} à {0}, et de {0} à {1}",
                "L''école {0}",
                "{0}{1}",
                "'{0}' veut dire {0}",
                "{2} manque",
                "rien",
                "{0,choice,0#aucune école|1#une école|1<{0} écoles} de {1}",
                "{0,number,#}"
            })
    void saysWhatMessageFormatSays(String pattern) {
        Object[][] given = {{"un", "deux"}, {"un"}, {"", "{0}"}, {1, 59_591}, {null, "deux"}, {}};
        for (Object[] arguments : given) {
            assertThat(outcome(() -> Sentence.of(pattern).with(arguments)))
                    .isEqualTo(outcome(() -> new MessageFormat(pattern, Locale.FRANCE).format(arguments)));
        }
    }

    private static String outcome(java.util.function.Supplier<String> sentence) {
        try {
            return sentence.get();
        } catch (IllegalArgumentException wrong) {
            return "refused";
        }
    }
}
