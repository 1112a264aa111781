package fr.preau.roadmap.programme;

import java.util.Arrays;

/** How far an amount of the budget is: what the convention plans, what is ordered, what is paid. */
public enum Stage {
    PLANNED("prevu"),
    COMMITTED("engage"),
    SPENT("depense");

    private final String slug;

    Stage(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no stage is called so */
    public static Stage ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No stage of an amount is called \"%s\".".formatted(slug)));
    }
}
