package fr.preau.roadmap;

import java.util.Arrays;
import java.util.Locale;

/** How far the work in a field is, as its pilot says. What the figures say is another matter. */
public enum FieldState {
    PLANNED("prevu"),
    UNDER_WAY("en-cours"),
    DONE("termine"),
    SUSPENDED("suspendu"),
    GIVEN_UP("abandonne");

    private final String slug;

    FieldState(String slug) {
        this.slug = slug;
    }

    /** The word for it in files and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no state is called so */
    public static FieldState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No state of a field is called \"%s\".".formatted(slug)));
    }
}
