package fr.preau.methods.secrecy;

import java.util.List;

/**
 * Cells and the sums that tie them: one hierarchy, several over the same places, or hierarchies crossed with each other.
 *
 * <p>The same total may be a sum in several ways (a département is the sum of its communes and of its constituencies).
 */
public record Table(List<Cell> cells, List<Sum> sums) {

    /** @throws IllegalArgumentException if a sum names a cell that is not there, or does not add up */
    public Table {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
        for (Sum sum : sums) {
            check(sum, cells);
        }
    }

    public int size() {
        return cells.size();
    }

    public Cell cell(int rank) {
        return cells.get(rank);
    }

    public long value(int rank) {
        return cells.get(rank).value();
    }

    private static void check(Sum sum, List<Cell> cells) {
        long added = 0;
        for (int part : sum.parts()) {
            added += at(part, cells).value();
        }
        if (added != at(sum.total(), cells).value()) {
            throw new IllegalArgumentException("Cell %d is %d but its parts %s add up to %d"
                    .formatted(sum.total(), at(sum.total(), cells).value(), sum.parts(), added));
        }
    }

    private static Cell at(int rank, List<Cell> cells) {
        if (rank < 0 || rank >= cells.size()) {
            throw new IllegalArgumentException("There are %d cells, none has rank %d".formatted(cells.size(), rank));
        }
        return cells.get(rank);
    }
}
