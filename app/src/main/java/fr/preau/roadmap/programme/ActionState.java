package fr.preau.roadmap.programme;

import java.util.Arrays;

/** How far an action is, as its pilot says. */
public enum ActionState {
    CONSIDERED("envisagee"),
    PREPARED("preparee"),
    UNDER_WAY("en-cours"),
    DONE("terminee"),
    STOPPED("arretee");

    private final String slug;

    ActionState(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no state is called so */
    public static ActionState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No state of an action is called \"%s\".".formatted(slug)));
    }
}
