package fr.preau.roadmap.programme;

import java.util.Arrays;

/** What a partner brings. */
public enum CommitmentKind {
    /** An amount in euros, which finances the budget. */
    MONEY("argent"),
    /** People, counted in full-time posts. */
    STAFF("personnel"),
    /** Rooms, equipment, licences, expertise: valued in euros or not, it finances no line of the budget. */
    IN_KIND("en-nature");

    private final String slug;

    CommitmentKind(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no kind is called so */
    public static CommitmentKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No kind of commitment is called \"%s\".".formatted(slug)));
    }
}
