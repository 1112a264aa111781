package fr.preau.methods.spatial;

/** What the rates of a neighbourhood are compared with, to tell how much they differ. */
public enum NeighbourhoodVariance {

    /** With the rate of this neighbourhood (Marshall 1991; GeoDa, PySAL, and spdep with {@code geoda = TRUE}). */
    AROUND_ITS_RATE,

    /** Each with the rate of its own neighbourhood (Bailey and Gatrell 1995; spdep, if nothing is said). */
    AROUND_EACH_OWN
}
