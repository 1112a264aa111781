package fr.preau.methods.secrecy;

import fr.preau.methods.secrecy.ProtectionLevel.Side;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cheapest other table in which one cell differs: moves one leaf, then undoes, leaf after leaf, what became
 * visible in the totals, or withholds those totals.
 *
 * <p>Partial tables are tried in the order of what they already cost (the algorithm of Dijkstra, where two that leave the
 * same to be undone are one and the same place). Where every cell lies in two sums at most, this tends to the shortest
 * cycle through the cell, and finds it in small tables. In large ones only some leaves of each total are tried, and the
 * number of leaves looked at bounds the search. The cheapest table met is kept.
 */
final class WitnessSearch {

    // Of each kind (withheld already, able to take the whole of a change, or a part of it), to undo one total.
    private static final int MOST_LEAVES = 64;

    private final Leaves leaves;
    private final Draft draft;
    private final ProtectionLevel sought;
    private final PriorityQueue<Move> moves = new PriorityQueue<>();
    private final Set<Long> seen = new HashSet<>();
    private double bestPrice;
    private long lookedAt;
    private @Nullable Move best;

    /** @param limit the price that a proof must stay under to be of interest */
    WitnessSearch(Leaves leaves, Draft draft, ProtectionLevel sought, double limit) {
        this.leaves = leaves;
        this.draft = draft;
        this.sought = sought;
        this.bestPrice = limit;
    }

    /** The cheapest proof found before so many leaves have been looked at, if there is any. */
    Optional<Witness> find(long mostLookedAt) {
        begin();
        while (lookedAt < mostLookedAt) {
            Move move = moves.poll();
            if (move == null || move.paid() >= bestPrice) {
                break;
            }
            if (seen.add(move.fingerprint())) {
                follow(move);
            }
        }
        return Optional.ofNullable(best)
                .map(move -> new Witness(move.make(leaves).change().toMap()));
    }

    /** The price of the proof found, or the limit if none was. */
    double price() {
        return bestPrice;
    }

    /** How long the search took, which does not depend on the machine. */
    long lookedAt() {
        return lookedAt;
    }

    /** The sought cell grows, or shrinks, or either. */
    private void begin() {
        draft.lay(Partial.NOTHING);
        if (sought.side() != Side.LOWER) {
            change(sought.cell(), sought.amount());
        }
        if (sought.side() != Side.UPPER) {
            change(sought.cell(), -sought.amount());
        }
    }

    private void follow(Move move) {
        draft.lay(move.make(leaves));
        long change = draft.changeOf(sought.cell());
        long missing = sought.missingFrom(change);
        int visible = draft.nextToUndo();
        if (missing > 0) {
            change(sought.cell(), change < 0 ? -missing : missing);
        } else if (visible >= 0) {
            change(visible, -draft.changeOf(visible));
            offer(draft.withholding(visible));
        }
    }

    /** Proposes to move each leaf under this cell, so that the cell changes by that amount or, where it cannot, by a part. */
    private void change(int cell, long amount) {
        changeByWithheldLeaves(cell, amount);
        changeByNewLeaves(cell, amount);
    }

    private void changeByWithheldLeaves(int cell, long amount) {
        int moved = 0;
        for (int leaf : draft.withheldUnder(cell)) {
            if (moved++ == MOST_LEAVES) {
                return;
            }
            move(leaf, cell, amount);
        }
    }

    /** The lightest leaves, not withheld yet, that allow the whole of the amount, and as many of those that do not. */
    private void changeByNewLeaves(int cell, long amount) {
        int wholly = 0;
        int partly = 0;
        for (int leaf : leaves.under(cell)) {
            lookedAt++;
            if (wholly == MOST_LEAVES || draft.paid() + draft.weightOf(leaf) >= bestPrice) {
                return;
            }
            boolean allows = draft.valueOf(leaf) + wanted(leaf, cell, amount) >= 0;
            if (!draft.isWithheldAlready(leaf) && (allows || partly < MOST_LEAVES)) {
                move(leaf, cell, amount);
                wholly += allows ? 1 : 0;
                partly += allows ? 0 : 1;
            }
        }
    }

    private void move(int leaf, int cell, long amount) {
        lookedAt++;
        long possible = Math.max(wanted(leaf, cell, amount), -draft.valueOf(leaf));
        if (possible == 0 || draft.paid() + draft.costOf(leaf) >= bestPrice) {
            return;
        }
        long before = draft.changeOf(sought.cell());
        long after = before + possible * leaves.above(leaf).at(sought.cell());
        long missing = sought.missingFrom(after);
        if (missing == 0 || missing < sought.missingFrom(before)) {
            offer(draft.moving(leaf, possible, missing));
        }
    }

    /** By how much this leaf should move, its cell counting it one or several times: rounded away from 0. */
    private long wanted(int leaf, int cell, long amount) {
        long times = leaves.above(leaf).at(cell);
        return Long.signum(amount) * Long.signum(times) * Math.ceilDiv(Math.abs(amount), Math.abs(times));
    }

    private void offer(Move move) {
        if (move.price() < bestPrice) {
            bestPrice = move.price();
            best = move;
        }
        if (move.paid() < bestPrice && !seen.contains(move.fingerprint())) {
            moves.add(move);
        }
    }
}
