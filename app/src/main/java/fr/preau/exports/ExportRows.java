package fr.preau.exports;

import org.jspecify.annotations.Nullable;

/** Where the rows of a table go, one at a time. */
@FunctionalInterface
public interface ExportRows {

    /** Writes a row; {@code null} is an empty cell. One value by column. */
    void add(@Nullable Object... values);
}
