package fr.preau.methods.composite;

/** What becomes of a unit that lacks an indicator. It is never given a 0, which would be a figure like another. */
public enum MissingRule {
    /** The index is made of what the unit has, whose weights grow in proportion. It supposes that what lacks resembles the rest. */
    REWEIGHT,
    /** It receives the median of its group. It supposes that the unit is ordinary; it narrows differences. */
    MEDIAN,
    /** It receives the mean of its group. The same, and one extreme unit moves it. */
    MEAN,
    /** It is not ranked. Nothing is supposed, and some units have no rank. */
    UNRANKED;

    /** Is a figure given to those who lack it? */
    boolean completes() {
        return this == MEDIAN || this == MEAN;
    }
}
