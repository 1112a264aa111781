package fr.preau.methods.secrecy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The leaves of a table, and what moves when one of them does. Whatever is done to leaves gives a table that adds up:
 * this is what makes proofs easy to build.
 *
 * <p>Leaves that readers know never move, and are left out.
 *
 * <p>Ties between leaves that no total expresses are kept as further cells, of ranks after those of the table, that always
 * stay at 0.
 */
final class Leaves {

    private final Table table;
    private final boolean[] isLeaf;
    private final int[][] under;
    private final Change[] columns;

    Leaves(Table table) {
        this.table = table;
        Expansion expansion = new Expansion(table.size(), table.sums());
        isLeaf = new boolean[table.size()];
        for (int cell = 0; cell < isLeaf.length; cell++) {
            isLeaf[cell] = expansion.isLeaf(cell);
        }
        List<Change> rows = Stream.concat(
                        IntStream.range(0, table.size()).mapToObj(expansion::leavesOf), expansion.ties().stream())
                .toList();
        under = rows.stream().map(this::leavesByWeight).toArray(int[][]::new);
        columns = transposed(rows, table.size());
    }

    /** The leaves that this cell, or tie, stands on, lightest first. */
    int[] under(int cell) {
        return under[cell];
    }

    /** What changes when this leaf grows by one: itself, the totals above it, and its ties. */
    Change above(int leaf) {
        return columns[leaf];
    }

    /** The cells and ties that stand on this leaf, itself among them; none if it is a total. */
    IntStream cellsOver(int leaf) {
        return isLeaf(leaf) ? IntStream.range(0, above(leaf).size()).map(above(leaf)::cell) : IntStream.empty();
    }

    boolean isLeaf(int cell) {
        return cell < isLeaf.length && isLeaf[cell];
    }

    int cellsAndTies() {
        return under.length;
    }

    private int[] leavesByWeight(Change row) {
        return IntStream.range(0, row.size())
                .map(row::cell)
                .filter(leaf -> !table.cell(leaf).known())
                .boxed()
                .sorted(Comparator.comparingDouble(leaf -> table.cell(leaf).weight()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Change[] transposed(List<Change> rows, int leaves) {
        List<Map<Integer, Long>> columns = Stream.generate(() -> (Map<Integer, Long>) new TreeMap<Integer, Long>())
                .limit(leaves)
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            for (int rank = 0; rank < rows.get(row).size(); rank++) {
                columns.get(rows.get(row).cell(rank)).put(row, rows.get(row).amount(rank));
            }
        }
        return columns.stream().map(Change::of).toArray(Change[]::new);
    }
}
