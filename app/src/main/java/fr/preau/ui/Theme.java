package fr.preau.ui;

/** Light or dark, as the reader chose it, else as the reader's system says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Value of the cookie, of the form field and of {@code data-theme} on the page. */
    public String slug() {
        return switch (this) {
            case SYSTEM -> "system";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
