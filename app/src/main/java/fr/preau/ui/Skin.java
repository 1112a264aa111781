package fr.preau.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The clothes of the components, chosen by {@code preau.skin}. {@link #DSFR} is kept by its terms of use for State sites and applications:
 * it is off by default, its files are not built in by default, and it never shows the Marianne nor the block of the State.
 */
public enum Skin {
    PREAU,
    DSFR;

    /** Name of its template folder under {@code ui/} and of its value in the settings. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Skin> ofSlug(String slug) {
        return Arrays.stream(values()).filter(skin -> skin.slug().equals(slug)).findFirst();
    }
}
