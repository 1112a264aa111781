package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Link;
import java.util.UUID;

/** Where the screens of imports are. */
final class Addresses {

    static final String HISTORY = "/imports";
    static final String UPLOAD = HISTORY + "/nouveau";
    static final String FORMATS = HISTORY + "/formats";

    private Addresses() {}

    static Link history() {
        return new Link(t("imports.history.title"), HISTORY);
    }

    static Link formats() {
        return new Link(t("imports.formats.title"), FORMATS);
    }

    static String run(UUID id) {
        return HISTORY + "/" + id;
    }

    static String format(String kind) {
        return FORMATS + "/" + kind;
    }

    /** The upload screen, with a kind already chosen. */
    static String upload(String kind) {
        return UPLOAD + "?sorte=" + kind;
    }
}
