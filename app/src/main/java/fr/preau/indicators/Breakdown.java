package fr.preau.indicators;

import java.util.regex.Pattern;

/**
 * The part of a place's population that a value is about, printed {@code sexe=filles}; or all of it, printed as nothing.
 * Categories of one dimension are shares of the whole; two dimensions are never crossed here.
 */
public record Breakdown(String dimension, String category) {

    /** Everybody. */
    public static final Breakdown TOTAL = new Breakdown("", "");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Breakdown {
        boolean total = dimension.isEmpty() && category.isEmpty();
        if (!total
                && !(WORD.matcher(dimension).matches() && WORD.matcher(category).matches())) {
            throw new IllegalArgumentException("A breakdown is two words in lower case, received \"%s\" and \"%s\"."
                    .formatted(dimension, category));
        }
    }

    /** Reads the printed form. */
    public static Breakdown parse(String text) {
        if (text.isEmpty()) {
            return TOTAL;
        }
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException(
                    "A breakdown is written dimension=category, received \"%s\".".formatted(text));
        }
        return new Breakdown(text.substring(0, sign), text.substring(sign + 1));
    }

    public boolean isTotal() {
        return dimension.isEmpty();
    }

    @Override
    public String toString() {
        return isTotal() ? "" : dimension + "=" + category;
    }
}
