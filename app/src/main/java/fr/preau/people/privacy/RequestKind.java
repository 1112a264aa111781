package fr.preau.people.privacy;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may ask about what is held of them. To read it and to take it away, they need to ask nobody. */
public enum RequestKind {
    /** RGPD, article 16. */
    CORRECTION,
    /** RGPD, article 17. */
    ERASURE;

    /** As it stands in a form and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In French. */
    public String label() {
        return t("people.request.kind." + slug());
    }

    public static Optional<RequestKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
