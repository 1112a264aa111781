package fr.preau.methods.secrecy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** The cells withheld so far, primary ones for good and the others as long as a proof needs them, and what they cost. */
final class Pattern {

    private final Leaves leaves;
    private final double[] weights;
    private final int[] uses;
    private final Map<Integer, SortedSet<Integer>> withheldUnder = new HashMap<>();
    private double weight;

    Pattern(Table table, Leaves leaves, Collection<Integer> primary) {
        this.leaves = leaves;
        weights = new double[leaves.cellsAndTies()];
        Arrays.setAll(weights, cell -> weightOf(cell, table));
        uses = new int[weights.length];
        primary.forEach(this::use);
    }

    /** What withholding this cell would cost now: nothing if it already is, infinity if readers know it (or it is a tie). */
    double cost(int cell) {
        return uses[cell] > 0 ? 0 : weights[cell];
    }

    /** The sum of the weights of the cells withheld. */
    double weight() {
        return weight;
    }

    /** The leaves withheld under this cell, by rank. */
    SortedSet<Integer> withheldUnder(int cell) {
        return withheldUnder.getOrDefault(cell, Collections.emptySortedSet());
    }

    void hold(Witness witness) {
        witness.changes().keySet().forEach(this::use);
    }

    void release(Witness witness) {
        for (int cell : witness.changes().keySet()) {
            uses[cell]--;
            weight -= cost(cell);
            if (uses[cell] == 0) {
                leaves.cellsOver(cell).forEach(over -> withheldUnder(over).remove(cell));
            }
        }
    }

    /** Has something done while this cell, which is not withheld, may not be. */
    boolean without(int cell, BooleanSupplier action) {
        double kept = weights[cell];
        weights[cell] = Double.POSITIVE_INFINITY;
        boolean done = action.getAsBoolean();
        weights[cell] = kept;
        return done;
    }

    private void use(int cell) {
        weight += cost(cell);
        if (uses[cell]++ == 0) {
            leaves.cellsOver(cell)
                    .forEach(over -> withheldUnder
                            .computeIfAbsent(over, any -> new TreeSet<>())
                            .add(cell));
        }
    }

    private static double weightOf(int cell, Table table) {
        boolean mayBeWithheld = cell < table.size() && !table.cell(cell).known();
        return mayBeWithheld ? table.cell(cell).weight() : Double.POSITIVE_INFINITY;
    }
}
