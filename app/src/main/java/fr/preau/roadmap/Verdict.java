package fr.preau.roadmap;

import java.util.Locale;

/** What the figures say of a value aimed at. */
public enum Verdict {
    /** The last reading meets it. */
    MET,
    /** The last reading does not meet it, and its date is still to come. */
    UNDER_WAY,
    /** A reading at its date does not meet it. */
    MISSED,
    /** Its date has passed without a reading at it; an earlier one does not meet it. */
    NOT_READ_AT_ITS_DATE,
    /** There is no reading. */
    NO_READING,
    /** It starts from a value that is not known. */
    NO_START;

    /** The name in messages. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
