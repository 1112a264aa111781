package fr.preau.ui;

import java.util.List;

/**
 * A table whose cells are coloured by the size of what they say: the same classes for all of them, and the words in each cell.
 *
 * @param rowsAre what the rows are, above their names
 * @param classes what each colour stands for, from the lowest; five at most
 */
public record HeatTable(
        String caption, String conditions, String rowsAre, List<String> columns, List<Row> rows, List<String> classes)
        implements Component {

    /** So many colours are told apart. */
    public static final int MOST_CLASSES = 5;

    public HeatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        classes = List.copyOf(classes);
        if (classes.size() > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "Up to %d classes are told apart, received %d.".formatted(MOST_CLASSES, classes.size()));
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("The row %s has %d cells for %d columns."
                        .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }

    /** A line of the table. */
    public record Row(String name, List<HeatCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value, or why there is none.
     *
     * @param rank of its class, from 0; below 0 when there is no value
     */
    public record HeatCell(String text, FigureState state, int rank) {

        public static HeatCell of(Datum datum, int rank) {
            return new HeatCell(datum.text(), datum.state(), datum.isKnown() ? rank : -1);
        }

        /** The name of its colour in the style sheets. */
        public String style() {
            return rank < 0 ? "is-absent" : "heat heat--" + rank;
        }
    }
}
