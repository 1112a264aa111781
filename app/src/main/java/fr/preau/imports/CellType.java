package fr.preau.imports;

import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold.
 *
 * @param expected what a right cell looks like, in French, as in «une date comme 2026-09-01»; shown with each problem
 * @param parser reads a cell that is not blank
 */
public record CellType<T>(String expected, Parser<T> parser) {

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
