package fr.preau.ui;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour; each part 0 to 255.
 */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException for any other writing
     */
    public static Colour parse(String text) {
        if (!HEXADECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("A colour is written #rrggbb, received: " + text);
        }
        byte[] parts = HexFormat.of().parseHex(text, 1, 7);
        return new Colour(parts[0] & 0xFF, parts[1] & 0xFF, parts[2] & 0xFF);
    }

    /** Contrast ratio with another colour, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The colour nearest to this one, on the way to {@code end}, that has at least that contrast with the ground. */
    public Colour untilContrast(double contrast, Colour ground, Colour end) {
        Colour reached = this;
        for (int percent = 0; percent <= 100 && reached.contrastWith(ground) < contrast; percent += 2) {
            reached = mixedWith(end, percent / 100.0);
        }
        return reached;
    }

    /** The colour that lies at this share of the way to another, 0 to 1. */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.2). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%02X%02X%02X".formatted(red, green, blue);
    }
}
