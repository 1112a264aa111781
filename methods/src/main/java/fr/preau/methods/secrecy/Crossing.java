package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two dimensions crossed: one cell for each pair of categories, row by row, and the sums of both at once. */
public record Crossing(Dimension rows, Dimension columns) {

    /** The rank in the table of a row's cell. */
    public int cell(int row, int column) {
        return row * columns.categories() + column;
    }

    public int size() {
        return rows.categories() * columns.categories();
    }

    /** The sums of rows within each column, then those of columns within each row. */
    public List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Sum sum : rows.sums()) {
            for (int column = 0; column < columns.categories(); column++) {
                int fixed = column;
                sums.add(new Sum(
                        cell(sum.total(), fixed),
                        sum.parts().stream().map(row -> cell(row, fixed)).toList()));
            }
        }
        for (int row = 0; row < rows.categories(); row++) {
            int fixed = row;
            for (Sum sum : columns.sums()) {
                sums.add(new Sum(
                        cell(fixed, sum.total()),
                        sum.parts().stream().map(column -> cell(fixed, column)).toList()));
            }
        }
        return sums;
    }

    /** The table of people whose leaves are given, cell by cell of this crossing (those of totals are computed). */
    public Table ofPeople(long... leaves) {
        if (leaves.length != size()) {
            throw new IllegalArgumentException("%d cells were expected, received %d".formatted(size(), leaves.length));
        }
        List<Sum> sums = sums();
        Expansion expansion = new Expansion(size(), sums);
        List<Cell> cells = IntStream.range(0, size())
                .mapToObj(cell -> Cell.ofPeople(total(expansion.leavesOf(cell), leaves)))
                .toList();
        return new Table(cells, sums);
    }

    private static long total(Change standsOn, long[] leaves) {
        return IntStream.range(0, standsOn.size())
                .mapToLong(rank -> standsOn.amount(rank) * leaves[standsOn.cell(rank)])
                .sum();
    }
}
