package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a member came. */
enum Presence {
    PRESENT,
    EXCUSE,
    /** Somebody present votes for them; they do not count for the quorum. */
    REPRESENTE,
    ABSENT;

    private final String slug = name().toLowerCase(Locale.ROOT);

    /** The word for it in files and in the database. */
    String slug() {
        return slug;
    }

    String label() {
        return t("governance.presence." + slug);
    }

    static Optional<Presence> findBySlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
