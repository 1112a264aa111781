package fr.preau.indicators;

/** Which way is better. Words only: no colour of a screen may judge where nothing here does. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Neither: the indicator describes. */
    NEITHER
}
