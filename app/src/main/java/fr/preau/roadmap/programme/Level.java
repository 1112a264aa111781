package fr.preau.roadmap.programme;

import java.util.Arrays;

/** The kinds of schools in which an action takes place. */
public enum Level {
    ECOLE("ecole"),
    COLLEGE("college"),
    LYCEE("lycee"),
    VOCATIONAL_LYCEE("lycee-professionnel");

    private final String slug;

    Level(String slug) {
        this.slug = slug;
    }

    /** The word for it in files and in addresses. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no level is called so */
    public static Level ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level is called \"%s\".".formatted(slug)));
    }
}
