package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.people.privacy.RequestKind;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer to a request, as it was typed.
 *
 * @param kind what was asked
 * @param decision whether to do it; empty when nothing was chosen
 * @param corrected the name and the address as they should be
 * @param taken whether another account has this address
 */
record AnswerForm(RequestKind kind, String decision, PersonForm corrected, boolean taken, String words, boolean tried) {

    static final String DECISION = "decision";
    static final String WORDS = "reponse";
    static final String GRANT = "faire";
    private static final String REFUSE = "refuser";

    /** Nothing typed yet. */
    static AnswerForm of(PrivacyRequest request, Person person) {
        return new AnswerForm(
                request.kind(),
                "",
                new PersonForm(person.name().value(), person.email().value(), false),
                false,
                "",
                false);
    }

    boolean grants() {
        return decision.equals(GRANT);
    }

    boolean isComplete() {
        return fields().stream().noneMatch(Field::hasError);
    }

    AnswerForm withTakenAddress() {
        return new AnswerForm(kind, decision, corrected, true, words, tried);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        boolean isChosen = grants() || decision.equals(REFUSE);
        fields.add(Field.of(DECISION, t("people.request.decision"), Control.radios(decisions(), decision))
                .error(tried && !isChosen ? t("people.request.decision.error") : "")
                .mandatory());
        if (kind == RequestKind.CORRECTION) {
            fields.add(corrected.nameField());
            fields.add(taken ? corrected.emailField().error(t("people.email.taken")) : corrected.emailField());
        }
        fields.add(Field.of(WORDS, t("people.request.answer"), Control.textArea(words))
                .hint(t("people.request.answer.hint"))
                .error(tried ? wordsError() : "")
                .mandatory());
        return fields;
    }

    private List<Control.Option> decisions() {
        return List.of(
                new Control.Option(GRANT, t("people.request.grant." + kind.slug())),
                new Control.Option(REFUSE, t("people.request.refuse")));
    }

    private String wordsError() {
        if (words.isBlank()) {
            return t("people.request.answer.none");
        }
        return words.length() > PrivacyRequest.LONGEST ? t("people.request.words.long", PrivacyRequest.LONGEST) : "";
    }
}
