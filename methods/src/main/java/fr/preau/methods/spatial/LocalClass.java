package fr.preau.methods.spatial;

/** What a map may say of a unit, false discoveries being controlled. */
public enum LocalClass {

    /** A high value among high values: the heart of a cluster. */
    HIGH_HIGH,

    /** A low value among low values: the heart of a cluster. */
    LOW_LOW,

    /** A high value among low values: it stands out. */
    HIGH_LOW,

    /** A low value among high values: it stands out. */
    LOW_HIGH,

    /** Nothing that chance does not explain; which does not prove that there is nothing. */
    NOT_SIGNIFICANT,

    /** Nothing can be said. */
    NO_NEIGHBOUR
}
