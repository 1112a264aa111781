package fr.preau.imports;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, written in PostgreSQL's text format. */
public final class CopyRows {

    private static final int CHUNK = 1 << 16;

    private final int width;
    private final Consumer<String> sink;
    private final StringBuilder buffer = new StringBuilder(CHUNK + 4096);

    CopyRows(int width, Consumer<String> sink) {
        this.width = width;
        this.sink = sink;
    }

    /**
     * Adds a row.
     *
     * @param values one by column; {@code null} is SQL's null, anything else is written as {@code toString} says
     */
    public void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(
                    "A row has %d values, and the copy %d columns.".formatted(values.length, width));
        }
        for (int i = 0; i < width; i++) {
            buffer.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        buffer.append('\n');
        if (buffer.length() >= CHUNK) {
            flush();
        }
    }

    void flush() {
        if (!buffer.isEmpty()) {
            sink.accept(buffer.toString());
            buffer.setLength(0);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        String text = value.toString();
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                buffer.append(text, plain, i);
                append(text.charAt(i));
                plain = i + 1;
            }
        }
        buffer.append(text, plain, text.length());
    }

    private static boolean isSpecial(char character) {
        return character < ' ' || character == '\\';
    }

    private void append(char character) {
        switch (character) {
            case '\\' -> buffer.append("\\\\");
            case '\t' -> buffer.append("\\t");
            case '\n' -> buffer.append("\\n");
            case '\r' -> buffer.append("\\r");
            case '\0' -> throw new IllegalArgumentException("PostgreSQL keeps no zero character in a text.");
            default -> buffer.append(character);
        }
    }
}
