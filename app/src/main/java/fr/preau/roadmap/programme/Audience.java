package fr.preau.roadmap.programme;

import java.util.Arrays;

/** Whom an action is for. */
public enum Audience {
    PUPILS("eleves"),
    GIRLS("filles"),
    ALLOPHONES("allophones"),
    SPECIAL_NEEDS("besoins-particuliers"),
    TEACHERS("enseignants"),
    LEADERS("encadrement"),
    FAMILIES("familles"),
    PARTNERS("partenaires");

    private final String slug;

    Audience(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no audience is called so */
    public static Audience ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No audience is called \"%s\".".formatted(slug)));
    }
}
