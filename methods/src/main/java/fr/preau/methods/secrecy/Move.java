package fr.preau.methods.secrecy;

/**
 * One step further from a partial table, not made until its turn comes: a leaf moves by an amount or, when the leaf is
 * {@link #NO_LEAF}, a total is withheld.
 *
 * @param paid the weight of what is then withheld
 * @param price what the proof costs if the search stops there, and withholds all that is still visible;
 *     infinity if it would prove nothing
 * @param fingerprint equal for two moves after which the same remains to be done
 */
record Move(Partial from, int leaf, long amount, int total, double paid, double price, long fingerprint, int order)
        implements Comparable<Move> {

    static final int NO_LEAF = -1;

    Partial make(Leaves leaves) {
        return leaf == NO_LEAF
                ? new Partial(from.change(), new Partial.Withheld(total, from.withheld()), from.lastLeaf(), paid)
                : new Partial(from.change().plus(leaves.above(leaf), amount), from.withheld(), leaf, paid);
    }

    /** The cheapest first, then the latest found, which is the nearest to an end. */
    @Override
    public int compareTo(Move other) {
        return paid == other.paid ? Integer.compare(other.order, order) : Double.compare(paid, other.paid);
    }
}
