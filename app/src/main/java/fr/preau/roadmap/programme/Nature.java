package fr.preau.roadmap.programme;

import java.util.Arrays;

/** What an amount of the budget is spent on, as public accounts part it. */
public enum Nature {
    INVESTMENT("investissement"),
    OPERATION("fonctionnement");

    private final String slug;

    Nature(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no nature is called so */
    public static Nature ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No nature of spending is called \"%s\".".formatted(slug)));
    }
}
