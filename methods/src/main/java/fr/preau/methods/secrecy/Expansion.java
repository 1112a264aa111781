package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every cell written with the leaves that it stands on, a leaf being a cell that is the total of nothing. The first sum of
 * each total defines it; each further one either says the same, or ties leaves together in a way of its own.
 */
final class Expansion {

    private final Map<Integer, List<Sum>> sumsOf = new HashMap<>();
    private final @Nullable Change[] expanded;
    private final boolean[] underWay;
    private final List<Change> ties = new ArrayList<>();

    /** @throws IllegalArgumentException if a cell is, through others, a part of itself */
    Expansion(int cells, List<Sum> sums) {
        expanded = new Change[cells];
        underWay = new boolean[cells];
        sums.forEach(sum ->
                sumsOf.computeIfAbsent(sum.total(), any -> new ArrayList<>(1)).add(sum));
        for (int cell = 0; cell < cells; cell++) {
            leavesOf(cell);
        }
    }

    boolean isLeaf(int cell) {
        return !sumsOf.containsKey(cell);
    }

    /** The leaves of this cell, each with the number of times that it is counted. */
    Change leavesOf(int cell) {
        Change known = expanded[cell];
        if (known != null) {
            return known;
        }
        if (underWay[cell]) {
            throw new IllegalArgumentException("Cell %d is a part of itself".formatted(cell));
        }
        underWay[cell] = true;
        List<Sum> sums = sumsOf.getOrDefault(cell, List.of());
        Change leaves = sums.isEmpty() ? Change.of(Map.of(cell, 1L)) : leavesOf(sums);
        expanded[cell] = leaves;
        return leaves;
    }

    /** What the leaves must keep equal to 0, besides the sums that define totals; usually nothing. */
    List<Change> ties() {
        return ties;
    }

    private Change leavesOf(List<Sum> sums) {
        Change defined = leavesOf(sums.getFirst());
        for (Sum sum : sums.subList(1, sums.size())) {
            Change tie = leavesOf(sum).plus(defined, -1);
            if (!tie.isNothing()) {
                ties.add(tie);
            }
        }
        return defined;
    }

    private Change leavesOf(Sum sum) {
        Map<Integer, Long> counted = new HashMap<>();
        for (int part : sum.parts()) {
            Change leaves = leavesOf(part);
            for (int rank = 0; rank < leaves.size(); rank++) {
                counted.merge(leaves.cell(rank), leaves.amount(rank), Long::sum);
            }
        }
        return Change.of(counted);
    }
}
