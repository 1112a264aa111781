package fr.preau.api;

import static fr.preau.ui.Texts.t;

import fr.preau.people.ReturnAddress;
import fr.preau.ui.ErrorPage;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals as people read them: what happened, in plain words, and where to go from there. */
final class ErrorPages {

    private static final String TEMPLATE = "ui/error";
    private static final String FRAGMENT = "ui/error-message";

    private ErrorPages() {}

    /**
     * @param wait seconds before the next try is worth it; null when nobody knows
     */
    static Screen of(RefusedRequest refused, @Nullable String wait) {
        return Screen.of(TEMPLATE, page(refused, wait))
                .orFragment(FRAGMENT)
                .status(refused.status().value());
    }

    private static ErrorPage page(RefusedRequest refused, @Nullable String wait) {
        if (refused.isStaleForm()) {
            return page(refused, "formulaire-perime", List.of());
        }
        return switch (refused.refusal()) {
            case FORBIDDEN -> page(refused, "acces-reserve", List.of(wayIn(refused), home()));
            case NOT_FOUND -> page(refused, "adresse-inconnue", List.of(home()));
            case CONTENT_TOO_LARGE -> page(refused, "envoi-trop-grand", List.of());
            case TOO_MANY_REQUESTS ->
                page(refused, "trop-de-requetes", List.of(again(refused)), wait == null ? "60" : wait);
            case UNAVAILABLE -> page(refused, "indisponible", List.of(again(refused)));
            case BROKEN -> page(refused, "panne", List.of(again(refused), home()));
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    LINES_REFUSED,
                    LENGTH_REQUIRED,
                    UNSUPPORTED_MEDIA_TYPE ->
                new ErrorPage(
                        refused.status().value(),
                        t("api.page.requete-incorrecte.title"),
                        refused.detail(),
                        List.of(home()));
        };
    }

    private static ErrorPage page(RefusedRequest refused, String name, List<Link> next, Object... values) {
        String texts = "api.page." + name;
        return new ErrorPage(refused.status().value(), t(texts + ".title"), t(texts + ".advice", values), next);
    }

    private static Link home() {
        return new Link(t("api.page.home"), "/");
    }

    private static Link again(RefusedRequest refused) {
        return new Link(t("api.page.again"), refused.address());
    }

    private static Link wayIn(RefusedRequest refused) {
        return new Link(t("api.page.wayIn"), ReturnAddress.of(refused.address()).throughSignIn());
    }
}
