package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.people.privacy.RequestKind;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks about what is held of them, as it was typed.
 *
 * @param tried whether what is wrong is told
 */
record OwnRequestForm(String kind, String words, boolean tried) {

    static final String KIND = "demande";
    static final String WORDS = "precisions";

    static OwnRequestForm empty() {
        return new OwnRequestForm("", "", false);
    }

    Optional<RequestKind> findKind() {
        return RequestKind.findBySlug(kind);
    }

    /** A correction says what to correct; erasure needs no reason. */
    boolean isComplete() {
        return findKind().isPresent() && wordsError().isEmpty();
    }

    List<Field> fields() {
        return List.of(
                Field.of(KIND, t("people.request.kind"), Control.radios(kinds(), kind))
                        .error(tried && findKind().isEmpty() ? t("people.request.kind.error") : "")
                        .mandatory(),
                Field.of(WORDS, t("people.request.words"), Control.textArea(words))
                        .hint(t("people.request.words.hint"))
                        .error(tried ? wordsError() : ""));
    }

    private String wordsError() {
        if (words.length() > PrivacyRequest.LONGEST) {
            return t("people.request.words.long", PrivacyRequest.LONGEST);
        }
        boolean isVague = findKind().filter(RequestKind.CORRECTION::equals).isPresent() && words.isBlank();
        return isVague ? t("people.request.words.none") : "";
    }

    private static List<Control.Option> kinds() {
        return Arrays.stream(RequestKind.values())
                .map(each -> new Control.Option(each.slug(), each.label()))
                .toList();
    }
}
