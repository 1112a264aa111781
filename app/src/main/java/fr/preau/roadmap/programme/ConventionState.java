package fr.preau.roadmap.programme;

import java.util.Arrays;

/** How far a convention is. */
public enum ConventionState {
    PROJECT("projet"),
    SIGNED("signee"),
    CLOSED("close");

    private final String slug;

    ConventionState(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no state is called so */
    public static ConventionState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No state of a convention is called \"%s\".".formatted(slug)));
    }
}
