package fr.preau.methods.planning;

/** What is decided about a unit before the rest. */
public enum Presence {
    FREE,
    /** One of its options is chosen. */
    FORCED_IN,
    /** None of its options is. */
    FORCED_OUT
}
