package fr.preau.ui;

import java.util.Locale;

/** The tints of the house; each is a background with a text that reads on it. */
public enum Tone {
    NEUTRAL,
    BOARD,
    VIOLET,
    CHALK,
    BRICK;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
