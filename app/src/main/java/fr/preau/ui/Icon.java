package fr.preau.ui;

import java.util.Locale;

/** The signs of the house, one symbol each in {@code static/icons.svg}; always beside words, never instead of them. */
public enum Icon {
    NONE,
    SEARCH,
    DOWNLOAD,
    UPLOAD,
    COPY,
    PRINT,
    CLOSE,
    MENU,
    INFO,
    SUCCESS,
    WARNING,
    ERROR,
    PREVIOUS,
    NEXT,
    UP,
    DOWN,
    MAP,
    TABLE,
    CHART,
    FILTER,
    EDIT,
    EXTERNAL,
    HISTORY,
    SUN,
    MOON,
    SCREEN,
    SORT,
    PLACE,
    STAR,
    STARRED;

    /** Identifier of the symbol in the sprite. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
