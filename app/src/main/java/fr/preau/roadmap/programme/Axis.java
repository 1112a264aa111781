package fr.preau.roadmap.programme;

import java.util.Arrays;

/** One of the six axes of a convention, in the order of that of the Cher for 2022-2025 (press release of its signature, June 2022). */
public enum Axis {
    CONTINUITY("continuite-pedagogique"),
    TRAINING("formation"),
    INNOVATION("projets-innovants"),
    PARENTS_AND_INCLUSION("parentalite-inclusion"),
    GIRLS("filles-numerique"),
    EVENTS("evenements-communication");

    private final String slug;

    Axis(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** From 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException if no axis is called so */
    public static Axis ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(axis -> axis.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No axis is called \"%s\".".formatted(slug)));
    }
}
