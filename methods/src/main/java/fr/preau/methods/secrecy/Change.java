package fr.preau.methods.secrecy;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much each of a few cells changes, in the order of cells, without zeros. Immutable. */
final class Change {

    static final Change NONE = new Change(new int[0], new long[0]);

    private final int[] cells;
    private final long[] amounts;

    private Change(int[] cells, long[] amounts) {
        this.cells = cells;
        this.amounts = amounts;
    }

    static Change of(Map<Integer, Long> changes) {
        SortedMap<Integer, Long> sorted = new TreeMap<>(changes);
        sorted.values().removeIf(amount -> amount == 0);
        return new Change(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    int size() {
        return cells.length;
    }

    int cell(int rank) {
        return cells[rank];
    }

    long amount(int rank) {
        return amounts[rank];
    }

    boolean isNothing() {
        return cells.length == 0;
    }

    long at(int cell) {
        int rank = Arrays.binarySearch(cells, cell);
        return rank < 0 ? 0 : amounts[rank];
    }

    /** This change together with another one made so many times. */
    Change plus(Change other, long times) {
        int[] mergedCells = new int[cells.length + other.cells.length];
        long[] mergedAmounts = new long[mergedCells.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < cells.length || theirs < other.cells.length) {
            int next = Math.min(cellOr(mine), other.cellOr(theirs));
            long amount = 0;
            if (cellOr(mine) == next) {
                amount += amounts[mine++];
            }
            if (other.cellOr(theirs) == next) {
                amount += times * other.amounts[theirs++];
            }
            if (amount != 0) {
                mergedCells[size] = next;
                mergedAmounts[size++] = amount;
            }
        }
        return new Change(Arrays.copyOf(mergedCells, size), Arrays.copyOf(mergedAmounts, size));
    }

    void forEach(Each each) {
        for (int rank = 0; rank < cells.length; rank++) {
            each.of(cells[rank], amounts[rank]);
        }
    }

    SortedMap<Integer, Long> toMap() {
        TreeMap<Integer, Long> map = new TreeMap<>();
        forEach(map::put);
        return map;
    }

    /** What is done with each cell and its amount. */
    interface Each {
        void of(int cell, long amount);
    }

    private int cellOr(int rank) {
        return rank < cells.length ? cells[rank] : Integer.MAX_VALUE;
    }
}
