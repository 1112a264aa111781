package fr.preau.methods.secrecy;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A partial table laid out cell by cell, to read at once what a further move would change. One draft serves all the searches
 * in a table, one after the other.
 */
final class Draft {

    private final Table table;
    private final Leaves leaves;
    private final Pattern pattern;
    private final long[] change;
    private final boolean[] isWithheld;
    private final Visible now = new Visible();
    private final Visible next = new Visible();
    private Partial partial = Partial.NOTHING;
    private int order;

    Draft(Table table, Leaves leaves, Pattern pattern) {
        this.table = table;
        this.leaves = leaves;
        this.pattern = pattern;
        this.change = new long[leaves.cellsAndTies()];
        this.isWithheld = new boolean[leaves.cellsAndTies()];
    }

    /** Lays out this partial table in the place of the former one. */
    void lay(Partial replacing) {
        partial.change().forEach((cell, amount) -> change[cell] = 0);
        mark(partial, false);
        partial = replacing;
        mark(partial, true);
        now.clear();
        partial.change().forEach((cell, amount) -> {
            change[cell] = amount;
            if (isVisible(cell)) {
                now.change(cell, pattern.cost(cell), 0, amount);
            }
        });
    }

    /** The leaves under this cell that were already withheld when the search began. */
    SortedSet<Integer> withheldUnder(int cell) {
        return pattern.withheldUnder(cell);
    }

    boolean isWithheldAlready(int leaf) {
        return pattern.cost(leaf) == 0;
    }

    double weightOf(int leaf) {
        return table.cell(leaf).weight();
    }

    long changeOf(int cell) {
        return change[cell];
    }

    /** The weight of what the partial table withholds beyond what already was. */
    double paid() {
        return partial.paid();
    }

    /** What it costs to move this leaf: nothing if it has already moved. */
    double costOf(int leaf) {
        return change[leaf] == 0 ? pattern.cost(leaf) : 0;
    }

    /** The value that this leaf has come to. */
    long valueOf(int leaf) {
        return table.value(leaf) + change[leaf];
    }

    /**
     * The total to undo next: among those that the last leaf made visible if there are any, so that the search goes on from
     * there, the one of the fewest leaves. -1 if nothing is visible.
     */
    int nextToUndo() {
        int recent = -1;
        int any = -1;
        for (int rank = 0; rank < partial.change().size(); rank++) {
            int cell = partial.change().cell(rank);
            if (isVisible(cell)) {
                any = narrower(any, cell);
                if (leaves.above(partial.lastLeaf()).at(cell) != 0) {
                    recent = narrower(recent, cell);
                }
            }
        }
        return recent >= 0 ? recent : any;
    }

    /** @param missing what the change of the sought cell will still lack, 0 if nothing: until then there is no proof */
    Move moving(int leaf, long amount, long missing) {
        next.copy(now);
        Change above = leaves.above(leaf);
        for (int rank = 0; rank < above.size(); rank++) {
            int cell = above.cell(rank);
            if (isVisible(cell)) {
                next.change(cell, pattern.cost(cell), change[cell], change[cell] + amount * above.amount(rank));
            }
        }
        return move(leaf, amount, -1, costOf(leaf), missing);
    }

    Move withholding(int total) {
        next.copy(now);
        next.change(total, pattern.cost(total), change[total], 0);
        return move(Move.NO_LEAF, 0, total, pattern.cost(total), 0);
    }

    private Move move(int leaf, long amount, int total, double cost, long missing) {
        double paid = partial.paid() + cost;
        double price = missing > 0 ? Double.POSITIVE_INFINITY : paid + next.cost();
        return new Move(partial, leaf, amount, total, paid, price, next.fingerprint(missing), order++);
    }

    private boolean isVisible(int cell) {
        return !isWithheld[cell] && !leaves.isLeaf(cell) && pattern.cost(cell) > 0;
    }

    private int narrower(int one, int other) {
        return one >= 0 && leaves.under(one).length <= leaves.under(other).length ? one : other;
    }

    private void mark(Partial marked, boolean withheld) {
        for (Partial.@Nullable Withheld each = marked.withheld(); each != null; each = each.others()) {
            isWithheld[each.total()] = withheld;
        }
    }
}
