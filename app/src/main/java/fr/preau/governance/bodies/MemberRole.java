package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what somebody sits in a body; lists keep this order. */
enum MemberRole {
    PRESIDENCE,
    SECRETARIAT,
    /** By office. */
    MEMBRE_DE_DROIT,
    MEMBRE,
    REPRESENTATION_PARENTS,
    /** Known by what they represent: the names of pupils are not kept here. */
    REPRESENTATION_ELEVES,
    EXPERTISE;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it in files and in the database. */
    String slug() {
        return slug;
    }

    String label() {
        return t("governance.member-role." + slug);
    }

    boolean isOfPupils() {
        return this == REPRESENTATION_ELEVES;
    }

    static Optional<MemberRole> findBySlug(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
