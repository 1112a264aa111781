package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A parameter that cannot be used. Its text is shown to whoever sent it: French, and nothing about our insides. */
public class BadRequest extends ResponseStatusException {

    private BadRequest(String detail) {
        super(HttpStatus.BAD_REQUEST, detail);
    }

    /**
     * @param parameter name in the address
     * @param received its value
     * @param expected what would have been right, in French words that end a sentence: "un nombre de 1 à 1000"
     */
    public static BadRequest of(String parameter, String received, String expected) {
        return new BadRequest(t("api.badRequest.value", parameter, shortened(received), expected));
    }

    /** None of these parameters is given, and one is needed. */
    public static BadRequest missingOneOf(String... parameters) {
        return new BadRequest(t("api.badRequest.missingOneOf", String.join("\u00a0», «\u00a0", parameters)));
    }

    public static BadRequest missing(String parameter) {
        return new BadRequest(t("api.badRequest.missing", parameter));
    }

    /** @param known those that could be given, in the order in which they are documented */
    static BadRequest unknown(String parameter, Collection<String> known) {
        return new BadRequest(
                t("api.badRequest.unknown", shortened(parameter), String.join("\u00a0», «\u00a0", known)));
    }

    /** The French sentence that names what was received and what was expected. */
    public String detail() {
        String detail = getReason();
        return detail == null ? "" : detail;
    }

    private static String shortened(String received) {
        return received.length() <= 60 ? received : received.substring(0, 60) + "…";
    }
}
