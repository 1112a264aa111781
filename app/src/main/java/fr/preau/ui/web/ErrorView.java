package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import org.springframework.http.HttpStatus;

/** An error in plain words: what happened, and what one can do. */
public record ErrorView(int status, String title, String sentence) {

    static ErrorView of(HttpStatus status) {
        String name = switch (status) {
            case NOT_FOUND, GONE -> "notFound";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case TOO_MANY_REQUESTS -> "tooMany";
            case CONTENT_TOO_LARGE -> "tooLarge";
            default -> status.is4xxClientError() ? "refused" : "broken";
        };
        return new ErrorView(status.value(), t("ui.error." + name + ".title"), t("ui.error." + name + ".sentence"));
    }

    /** The fault is ours, so trying again later may help. */
    public boolean ours() {
        return status >= 500;
    }
}
