package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import org.springframework.util.MultiValueMap;

/**
 * A message to a relay, as it was typed.
 *
 * @param text at most {@value #LONGEST} signs
 */
record MessageForm(String text, boolean tried) {

    static final String TEXT = "texte";
    static final int LONGEST = 4_000;

    private static final int ROWS = 6;

    static MessageForm empty() {
        return new MessageForm("", false);
    }

    static MessageForm read(MultiValueMap<String, String> asked) {
        return new MessageForm(Asked.first(asked, TEXT), true);
    }

    /** Lines are all that a message may hold beside its words. */
    boolean isRight() {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars()
                        .allMatch(
                                sign -> sign == '\n' || sign == '\r' || sign == '\t' || !Character.isISOControl(sign));
    }

    Field field() {
        return Field.of(TEXT, t("governance.message"), Control.textArea(text).rows(ROWS))
                .hint(t("governance.message.hint"))
                .error(tried && !isRight() ? t("governance.message.error", LONGEST) : "")
                .mandatory();
    }
}
