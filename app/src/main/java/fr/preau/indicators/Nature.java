package fr.preau.indicators;

/** What kind of number an indicator is, and so what may be done with it over time. */
public enum Nature {
    /** How much there is at a date: pupils enrolled. */
    STOCK,
    /** How much happened during the period: connections of the month. */
    FLOW,
    /** How much happened since a start: never falls, and is never read as the value of its period. */
    CUMULATIVE,
    /** A part of a whole, or one quantity per another. */
    RATIO,
    /** A mean or composed value without a unit of its own: social position index. */
    INDEX,
    /** A value that a producer computes and publishes as such: added value, median. */
    RATING
}
