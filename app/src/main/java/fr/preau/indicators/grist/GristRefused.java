package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import java.util.Locale;

/** A table that cannot be read, and why. */
final class GristRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Why {
        /** The operator did not name that server. */
        HOST,
        /** The key is wrong, or may not read that document (401, 403). */
        KEY,
        /** No such document, or no such table in it (404). */
        NOT_FOUND,
        /** Too many requests (429): later it will answer. */
        TOO_MANY,
        /** It answered something else than a table. */
        ANSWER,
        /** It has no longer a column that the mapping names. */
        COLUMNS,
        /** The file that was sent is no table. */
        FILE,
        /** More than is read at once. */
        TOO_LARGE,
        /** It did not answer, or too slowly. */
        SILENT;

        /** What is wrong, and what to do. */
        String words() {
            return t("indicators.grist.refused."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private final Why why;

    GristRefused(Why why) {
        super("Grist: " + why);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
