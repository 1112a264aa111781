package fr.preau.methods.spatial;

/** Which deviations from chance count against it. */
public enum Sides {

    /**
     * Those on the side observed, whichever it is: (r + 1) / (P + 1), r counting the permutations at least as extreme on that side.
     * What esda and GeoDa call pseudo p. Half of what it should be for a side that was not chosen beforehand.
     */
    FOLDED,

    /** Those on either side: twice the folded p, and no more than 1. */
    BOTH
}
