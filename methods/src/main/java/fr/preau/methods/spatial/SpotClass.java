package fr.preau.methods.spatial;

/** What a map of Gi or Gi* may say of a unit, false discoveries being controlled. */
public enum SpotClass {

    /** High values lie around. */
    HOT,

    /** Low values lie around. */
    COLD,

    /** Nothing that chance does not explain. */
    NOT_SIGNIFICANT,

    /** Nothing can be said. */
    NO_NEIGHBOUR
}
