package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of what was asked of minutes, told once on their page. */
enum MinutesDone {
    SAVED(true),
    REMOVED(true),
    /** Somebody else changed the line meanwhile: both texts stand there. */
    BOTH_KEPT(false),
    /** Somebody else took the line away meanwhile: it is back, with what was written. */
    RESTORED(false),
    /** Somebody else changed the line meanwhile: nothing was taken away or chosen. */
    CHANGED_MEANWHILE(false),
    /** Somebody else moved the line or its neighbour meanwhile: nothing moved. */
    MOVED_MEANWHILE(false),
    /** It was not said to which point. */
    NO_POINT(false),
    /** They are submitted or approved. */
    CLOSED(false),
    /** The meeting was cancelled, or its day has not come. */
    NOT_MET(false),
    /** Nothing is approved of a meeting that is not said to be held. */
    NOT_HELD(false),
    /** Nothing was written. */
    EMPTY(false),
    /** Two texts of one line stand there. */
    UNSETTLED(false),
    /** Only a later meeting of the same body approves. */
    NOT_LATER(false),
    /** What a private meeting said stays among its members. */
    PRIVATE_MEETING(false),
    /** They are drafts yet, or published already. */
    NOT_NOW(false),
    SUBMITTED(true),
    TAKEN_BACK(true),
    APPROVED(true),
    PUBLISHED(true),
    KEPT_PRIVATE(true),
    CORRECTED(true);

    static final String PARAMETER = "fait";

    private final boolean good;

    MinutesDone(boolean good) {
        this.good = good;
    }

    /** Was it done? What was written is kept in the two cases in which it is not where it was meant to be. */
    boolean isDone() {
        return good || this == BOTH_KEPT || this == RESTORED;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Alert alert() {
        String said = t("governance.minutes-done." + slug());
        if (good) {
            return Alert.success(said);
        }
        return isDone() ? Alert.warning(said) : Alert.error(said);
    }

    static Optional<MinutesDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
