package fr.preau.methods.composite;

/** Where the weights of indicators come from. */
public enum Weighting {
    /** All the same, except those that weigh 0. A choice like another: it counts twice what is measured twice. */
    EQUAL,
    /** Those of the indicators: what was agreed, by budget allocation for instance. */
    GIVEN,
    /**
     * Those of principal components, see {@link PrincipalComponents#weights}. They reward redundancy, not importance: two indicators that
     * say the same gain weight.
     */
    PRINCIPAL_COMPONENTS
}
