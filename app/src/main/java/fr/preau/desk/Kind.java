package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sorts of things that one is told, each with how people are told unless they choose otherwise. */
enum Kind {
    /** A right is given, ends or ends soon; somebody invited has come; somebody asks about their data. */
    RIGHTS(Pace.IMMEDIATE),
    /** A priority list was frozen. */
    DECISIONS(Pace.DAILY),
    /** An import that one began ended with errors. */
    IMPORTS(Pace.IMMEDIATE),
    /** A campaign of entry awaits an answer; something is asked of an answer, or answered. */
    CAMPAIGNS(Pace.IMMEDIATE),
    /** Something changed in a place that one follows. */
    CHANGES(Pace.WEEKLY),
    /** An action begins soon or is late, a convention ends soon, in a programme that one keeps. */
    PROGRAMMES(Pace.WEEKLY),
    /** What a body decided, and one has to see to, is due soon or late. */
    TASKS(Pace.IMMEDIATE);

    private final Pace usual;

    Kind(Pace usual) {
        this.usual = usual;
    }

    /** In the application, and by e-mail at the usual pace. */
    Preference usual() {
        return new Preference(this, true, usual);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return t("desk.kind." + slug());
    }

    static Kind of(String slug) {
        return find(slug)
                .orElseThrow(() -> new IllegalArgumentException("No kind of notification is \"%s\"".formatted(slug)));
    }

    static Optional<Kind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
