package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, told once. */
enum GristDone {
    ADDED,
    CHANGED,
    REMOVED,
    /** Nothing: the line of the table says why. */
    NOT_READ,
    /** No file was chosen. */
    NO_FILE;

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Screen.SeeOther screen() {
        return Screen.seeOther(GristPages.ROOT + "?" + GristPages.DONE + "=" + slug());
    }

    Alert alert() {
        String words = t("indicators.grist.done." + slug());
        return isDone() ? Alert.success(words) : Alert.warning(words);
    }

    private boolean isDone() {
        return switch (this) {
            case ADDED, CHANGED, REMOVED -> true;
            case NOT_READ, NO_FILE -> false;
        };
    }

    static Optional<GristDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
