package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import java.util.Locale;

/** Why something may not be done to a meeting. */
enum MeetingRefusal {
    /** It was held or cancelled. */
    OVER,
    /** The body does not exist on that day. */
    OUTSIDE_THE_BODY,
    /** Nobody is called together without an agenda. */
    NO_AGENDA,
    /** It has begun already. */
    PAST,
    /** Its day has not come. */
    NOT_YET,
    /** Whoever represents somebody must be present. */
    PROXY_ABSENT,
    PAPER_TYPE,
    PAPER_SIZE,
    TOO_MANY,
    /** A point of the agenda that cannot be read. */
    ITEM;

    Alert alert() {
        return Alert.error(t(
                "governance.meeting-refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
