package fr.preau.roadmap.programme.loading;

import java.util.Arrays;

/** What a line of the file of a convention is. */
enum LineKind {
    CONVENTION("convention"),
    PARTNER("partenaire"),
    COMMITMENT("engagement"),
    BUDGET("budget"),
    ACTION("action"),
    NEED("besoin"),
    RESULT("resultat"),
    /** Of a body, that an action carries out. */
    DECISION("decision");

    private final String slug;

    LineKind(String slug) {
        this.slug = slug;
    }

    /** The word for it in the file. */
    String slug() {
        return slug;
    }

    static LineKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line is called \"%s\".".formatted(slug)));
    }
}
