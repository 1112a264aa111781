package fr.preau.ui;

import java.util.OptionalInt;

/**
 * How far a long work has gone.
 *
 * @param label the work
 * @param said how far, in words: {@code 31 200 lignes sur 59 591}
 * @param percent 0 to 100; empty when the end is not known
 */
public record Progress(String label, String said, OptionalInt percent) implements Component {

    public static Progress of(String label, String said, int percent) {
        return new Progress(label, said, OptionalInt.of(Math.clamp(percent, 0, 100)));
    }

    public static Progress unknown(String label, String said) {
        return new Progress(label, said, OptionalInt.empty());
    }
}
