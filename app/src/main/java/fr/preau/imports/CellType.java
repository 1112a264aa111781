package fr.preau.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold.
 *
 * @param expected what a right cell looks like, in French, as in «une date comme 2026-09-01»; shown with each problem
 * @param parser reads a cell that is not blank
 */
public record CellType<T>(String expected, Parser<T> parser) {

    /** Different texts that a type remembers; a file that holds more says something else in every line. */
    private static final int REMEMBERED = 1_000;

    /** The same type for a column in which a million cells say the same few things: each is read once. */
    public CellType<T> remembering() {
        Map<String, T> read = new ConcurrentHashMap<>();
        return new CellType<>(expected, text -> {
            T known = read.get(text);
            if (known == null) {
                known = parser.parse(text);
                if (known != null && read.size() < REMEMBERED) {
                    read.put(text, known);
                }
            }
            return known;
        });
    }

    /** Reads the trimmed text of a cell. */
    @FunctionalInterface
    public interface Parser<T> {

        /**
         * The value, or {@code null} when the producer's convention makes this text mean «nothing».
         *
         * @throws IllegalArgumentException when the text is not what is expected
         * @throws java.time.DateTimeException likewise
         */
        @Nullable
        T parse(String text);
    }
}
