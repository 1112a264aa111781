package fr.preau.indicators;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an indicator in addresses, files and formulas: French, lower case, words joined by hyphens, as in {@code ips-college}. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public IndicatorCode {
        if (value.length() > LONGEST || !WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The code of an indicator is made of lower-case words joined by hyphens, received \"%s\"."
                            .formatted(value));
        }
    }

    /** The code that a text is; empty when it is none. */
    public static Optional<IndicatorCode> find(String text) {
        try {
            return Optional.of(new IndicatorCode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
