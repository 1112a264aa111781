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
 * @param wordy whether its cells hold sentences, which a phone cannot show side by side
 */
public record Table(
        String caption,
        boolean captionShown,
        String conditions,
        List<Column> columns,
        List<Row> rows,
        Optional<EmptyState> empty,
        boolean wordy)
        implements Component {

    /** Columns that stand side by side on a phone. */
    private static final int MOST_BESIDE = 3;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Table of(String caption, Column... columns) {
        return new Table(caption, true, "", List.of(columns), List.of(), Optional.empty(), false);
    }

    /** One row for each thing; {@code cells} gives as many cells as there are columns. */
    public <T> Table rows(List<T> things, Function<T, List<Cell>> cells) {
        List<Row> drawn = things.stream().map(cells).map(Row::new).toList();
        return new Table(caption, captionShown, conditions, columns, drawn, empty, wordy);
    }

    public Table captionHidden() {
        return new Table(caption, false, conditions, columns, rows, empty, wordy);
    }

    public Table conditions(String sentence) {
        return new Table(caption, captionShown, sentence, columns, rows, empty, wordy);
    }

    public Table whenEmpty(EmptyState state) {
        return new Table(caption, captionShown, conditions, columns, rows, Optional.of(state), wordy);
    }

    /** For cells that hold sentences. */
    public Table ofSentences() {
        return new Table(caption, captionShown, conditions, columns, rows, empty, true);
    }

    /** Has it more than a phone can show side by side? */
    public boolean folds() {
        return wordy || columns.size() > MOST_BESIDE;
    }

    /** A line of the table. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
