package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.Locale;

/** Light or dark, as the reader chose it, else as the reader's system says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** On which screens the dark colours are put: the {@code media} of their style sheet. */
    public String darkMedia() {
        return switch (this) {
            case SYSTEM -> "screen and (prefers-color-scheme: dark)";
            case LIGHT -> "not all";
            case DARK -> "screen";
        };
    }

    /** What the browser should use for its own controls: the {@code color-scheme} of the page. */
    public String colorScheme() {
        return this == SYSTEM ? "light dark" : slug();
    }

    public String label() {
        return switch (this) {
            case SYSTEM -> t("ui.theme.system");
            case LIGHT -> t("ui.theme.light");
            case DARK -> t("ui.theme.dark");
        };
    }

    public Icon icon() {
        return switch (this) {
            case SYSTEM -> Icon.SCREEN;
            case LIGHT -> Icon.SUN;
            case DARK -> Icon.MOON;
        };
    }

    /** Value of the cookie and of the query parameter that sets it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
