package fr.preau.methods.secrecy;

import org.jspecify.annotations.Nullable;

/**
 * Another table on its way: some leaves have moved, and some of the totals that moved with them are to be withheld.
 *
 * @param lastLeaf the leaf that moved last
 * @param paid the weight of the leaves and totals that it withholds beyond those withheld already
 */
record Partial(Change change, @Nullable Withheld withheld, int lastLeaf, double paid) {

    static final Partial NOTHING = new Partial(Change.NONE, null, -1, 0);

    /** The totals to be withheld, the last one first. */
    record Withheld(int total, @Nullable Withheld others) {}
}
