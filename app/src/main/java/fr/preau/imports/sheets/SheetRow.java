package fr.preau.imports.sheets;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param number as the program shows it, from 1
 * @param cells from the first column on, up to the last one that holds something
 */
public record SheetRow(int number, List<SheetCell> cells) {

    private static final int LETTERS = 26;

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @param column from 0 */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** The name of a cell: {@code D7}. */
    public String address(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(number).toString();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
