package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.Optional;

/**
 * Under which name and sign this installation is run.
 *
 * @param name what the header and the page titles say
 * @param publisher who answers for the site: name and address, for the legal notice; empty when the operator has not said
 * @param contact mail address or page where a difficulty is reported; empty when the operator has not said
 * @param logo address of the operator's own sign; empty for the house's, a roof on posts
 * @param accent the operator's own colour of navigation and main actions
 */
public record Identity(String name, String publisher, String contact, String logo, Optional<Colour> accent) {

    /** Of text and marks on the page, WCAG 2.2 level AA. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Colour PAPER = Colour.parse("#FAF8F3");
    private static final Colour DUSK = Colour.parse("#1B2924");

    /**
     * @throws BadSetting when the accent cannot be read on the page, with the nearest colour that can
     */
    public Identity {
        accent.ifPresent(Identity::checkContrast);
    }

    private static void checkContrast(Colour accent) {
        double contrast = accent.contrastWith(PAPER);
        if (contrast < LEAST_CONTRAST) {
            throw new BadSetting(
                    t("ui.setting.accent", accent, Formats.number(contrast, 1), Formats.number(LEAST_CONTRAST, 1)),
                    t("ui.setting.accentAdvice", readable(accent)));
        }
    }

    private static Colour readable(Colour accent) {
        return accent.untilContrast(LEAST_CONTRAST, PAPER, Colour.BLACK);
    }

    /** The style sheet that puts the operator's accent in place of the house's, in light and in dark. */
    public String stylesheet() {
        return accent.map(Identity::stylesheet).orElse("");
    }

    private static String stylesheet(Colour accent) {
        Colour tint = accent.mixedWith(Colour.WHITE, 0.93);
        Colour onDark = accent.untilContrast(LEAST_CONTRAST + 2, DUSK, Colour.WHITE);
        Colour tintOnDark = DUSK.mixedWith(onDark, 0.15);
        return """
                :root {
                  --accent: %s;
                  --accent-tint: %s;
                  --accent-text: %s;
                  --accent-on-dark: %s;
                  --accent-tint-on-dark: %s;
                  --accent-text-on-dark: %s;
                }
                """.formatted(
                        accent,
                        tint,
                        accent.untilContrast(LEAST_CONTRAST, tint, Colour.BLACK),
                        onDark,
                        tintOnDark,
                        onDark.untilContrast(LEAST_CONTRAST, tintOnDark, Colour.WHITE));
    }
}
