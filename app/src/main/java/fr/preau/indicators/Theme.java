package fr.preau.indicators;

import java.util.Locale;

/** The headings under which indicators are listed, in this order. */
public enum Theme {
    PUPILS,
    SOCIAL,
    RESULTS,
    TRACKS,
    DIGITAL,
    TERRITORY;

    /** The name in catalogue files, addresses and message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
