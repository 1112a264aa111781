package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatusCode;

/** Why a request gets no answer. Each has a stable address, under which programs know it and people read what to do. */
enum Refusal {
    BAD_REQUEST(400, "requete-incorrecte"),
    UNAUTHORIZED(401, "jeton-refuse"),
    FORBIDDEN(403, "acces-reserve"),
    NOT_FOUND(404, "adresse-inconnue"),
    METHOD_NOT_ALLOWED(405, "methode-refusee"),
    NOT_ACCEPTABLE(406, "format-non-propose"),
    CONFLICT(409, "import-en-cours"),
    LENGTH_REQUIRED(411, "longueur-inconnue"),
    CONTENT_TOO_LARGE(413, "envoi-trop-grand"),
    UNSUPPORTED_MEDIA_TYPE(415, "format-non-lu"),
    LINES_REFUSED(422, "lignes-refusees"),
    TOO_MANY_REQUESTS(429, "trop-de-requetes"),
    BROKEN(500, "panne"),
    UNAVAILABLE(503, "indisponible");

    /** The page that lists them. */
    static final String ADDRESS = "/api/problemes";

    private final int status;
    private final String slug;

    Refusal(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    /** What a status means here; one that is not listed counts as the general refusal of its kind. */
    static Refusal of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.status == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? BAD_REQUEST : BROKEN);
    }

    int status() {
        return status;
    }

    String slug() {
        return slug;
    }

    /** Identifies the refusal to programs; relative to this site, so that every installation answers the same. */
    URI type() {
        return URI.create(ADDRESS + "#" + slug);
    }

    String title() {
        return t("api.refusal." + slug + ".title");
    }

    /** What it means and what to do, in general. */
    String detail() {
        return t("api.refusal." + slug + ".detail");
    }
}
