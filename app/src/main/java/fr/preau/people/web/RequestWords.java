package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.time.LocalDate;

/** Where a request stands, in words and in colour. */
final class RequestWords {

    private RequestWords() {}

    static Badge badge(PrivacyRequest request, LocalDate today) {
        if (request.answer().isPresent()) {
            return request.answer().get().granted()
                    ? Badge.of(t("people.request.granted")).tone(Tone.BOARD)
                    : Badge.of(t("people.request.refused"));
        }
        return today.isAfter(request.due())
                ? Badge.of(t("people.request.late")).tone(Tone.BRICK)
                : Badge.of(t("people.request.waiting")).tone(Tone.VIOLET);
    }
}
