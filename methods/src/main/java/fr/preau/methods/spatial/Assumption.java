package fr.preau.methods.spatial;

/** What is supposed of values, when they are said to have no autocorrelation. */
public enum Assumption {

    /** They are drawn from one normal distribution. */
    NORMALITY,

    /** Those observed fell on units at random, any order being as likely; nothing is supposed of their distribution. */
    RANDOMISATION
}
