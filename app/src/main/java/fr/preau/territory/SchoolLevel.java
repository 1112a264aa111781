package fr.preau.territory;

/** The two degrees of the French school: écoles on one side, collèges and lycées on the other. */
public enum SchoolLevel {
    PRIMARY,
    SECONDARY
}
