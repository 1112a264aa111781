package fr.preau.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of data. Its first column names the rows.
 *
 * @param caption what the rows are; read by all, or by screen readers only when a heading beside says the same
 * @param conditions what is true of all the figures in it (period, source, date), said once above; empty when there are none
 * @param empty shown instead when there is no row
 */
public record Table(
        String caption,
        boolean captionShown,
        String conditions,
        List<Column> columns,
        List<Row> rows,
        Optional<EmptyState> empty)
        implements Component {

    /** Columns that stand side by side on a phone. */
    private static final int MOST_BESIDE = 3;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Table of(String caption, Column... columns) {
        return new Table(caption, true, "", List.of(columns), List.of(), Optional.empty());
    }

    /** One row for each thing; {@code cells} gives as many cells as there are columns. */
    public <T> Table rows(List<T> things, Function<T, List<Cell>> cells) {
        List<Row> drawn = things.stream().map(cells).map(Row::new).toList();
        return new Table(caption, captionShown, conditions, columns, drawn, empty);
    }

    public Table captionHidden() {
        return new Table(caption, false, conditions, columns, rows, empty);
    }

    public Table conditions(String sentence) {
        return new Table(caption, captionShown, sentence, columns, rows, empty);
    }

    public Table whenEmpty(EmptyState state) {
        return new Table(caption, captionShown, conditions, columns, rows, Optional.of(state));
    }

    /** Has it more columns than a phone can show side by side? */
    public boolean folds() {
        return columns.size() > MOST_BESIDE;
    }

    /** A line of the table. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
