package fr.preau.imports;

import java.time.DateTimeException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, read by columns. A kind only sees lines whose declared columns all read well; a column that was not
 * declared is read on first use, and its problem reported then. Not for several threads.
 */
public final class Row {

    /** A character that PostgreSQL cannot keep; JSON and UTF-16 can hide one. */
    private static final char NOTHING = '\0';

    private static final char REPLACEMENT = '\ufffd';

    private final int line;
    private final Function<Column<?>, @Nullable String> cells;
    private final Problems problems;
    private final Map<Column<?>, Optional<?>> values = new IdentityHashMap<>();

    Row(int line, Function<Column<?>, @Nullable String> cells, Problems problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** The line in the file where this row begins, the header being line 1; the rank of an object in a JSON list. */
    public int line() {
        return line;
    }

    /** The cell's value; empty when the file lacks the column, the cell is blank, or it could not be read. */
    @SuppressWarnings("unchecked") // the value was read by this very column's type
    public <T> Optional<T> find(Column<T> column) {
        Optional<?> known = values.get(column);
        if (known == null) {
            known = read(column);
            values.put(column, known);
        }
        return (Optional<T>) known;
    }

    /** The value of a column declared {@link Column#filled() filled} or {@link Column#key() key}. */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new NoSuchElementException(
                        "Line %d has no value in column (%s): declare it filled.".formatted(line, column.name())));
    }

    /** A measured number, or which absence stands in its place. */
    public Reading measure(Column<Reading> column) {
        return find(column).orElseGet(() -> {
            String text = text(column);
            return text.isEmpty() ? new Reading.Empty() : new Reading.Unreadable(text);
        });
    }

    /** The cell as it is written, trimmed; empty when the file lacks the column. */
    public String text(Column<?> column) {
        String text = cells.apply(column);
        if (text == null) {
            return "";
        }
        return trimmed(text.indexOf(NOTHING) < 0 ? text : text.replace(NOTHING, REPLACEMENT));
    }

    /** Reports that the line cannot be loaded because of this column. */
    public void reject(ProblemCode code, Column<?> column, String expected) {
        problems.add(Problem.rejected(code, line, column.name(), text(column), expected));
    }

    /** Rejects the row where a cell is empty that this line needs, though not all lines do; true where it is filled. */
    public boolean demands(Column<?> column) {
        boolean filled = find(column).isPresent();
        if (!filled) {
            reject(FileProblem.EMPTY_CELL, column, column.type().expected());
        }
        return filled;
    }

    /** Reports something wrong in this column that does not keep the line from being loaded. */
    public void warn(ProblemCode code, Column<?> column, String expected) {
        problems.add(Problem.warning(code, line, column.name(), text(column), expected));
    }

    /** Whether a problem keeps this line from being loaded. */
    public boolean isRejected() {
        return problems.rejects(line);
    }

    private <T> Optional<T> read(Column<T> column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(column.type().parser().parse(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            problems.add(new Problem(
                    FileProblem.UNREADABLE_CELL,
                    column.unreadable(),
                    line,
                    column.name(),
                    text,
                    column.type().expected()));
            return Optional.empty();
        }
    }

    /** Without blanks at either end, the no-break ones included, which {@code strip} leaves. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\u202f';
    }
}
