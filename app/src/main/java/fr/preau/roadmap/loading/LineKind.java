package fr.preau.roadmap.loading;

import java.util.Arrays;

/** What a line of the file of a roadmap is. */
enum LineKind {
    ROADMAP("feuille-de-route", "[a-z0-9]+(?:-[a-z0-9]+)*"),
    AMBITION("ambition", "\\d+"),
    TARGET("cible", "\\d+\\.\\d+"),
    FIELD("champ", "\\d+\\.\\d+\\.[A-Z]*\\d+"),
    INDICATOR("indicateur", FIELD.number),
    OBJECTIVE("objectif", FIELD.number);

    private final String slug;
    private final String number;

    LineKind(String slug, String number) {
        this.slug = slug;
        this.number = number;
    }

    /** The word for it in the file. */
    String slug() {
        return slug;
    }

    /** Can such a line have this number? An indicator and an objective have that of their field. */
    boolean canHave(String written) {
        return written.matches(number);
    }

    static LineKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line is called \"%s\".".formatted(slug)));
    }
}
