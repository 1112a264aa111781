package fr.preau.methods.composite;

/** A choice that could have been another. */
public enum Source {
    OUTLIERS,
    NORMALISATION,
    WEIGHTS,
    AGGREGATION,
    /** One of the indicators is left out, or none. */
    INDICATORS
}
