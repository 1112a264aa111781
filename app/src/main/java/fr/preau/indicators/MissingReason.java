package fr.preau.indicators;

/** Why there is no value where there should be one. The sentence of each is in the messages: {@code indicators.missing.…}. */
public enum MissingReason {
    /** The source covers the period and leaves this place empty, or out. */
    NOT_PUBLISHED,
    /** The question was put and not answered. */
    NOT_ANSWERED,
    /** No file of this period is loaded. */
    NOT_LOADED,
    /** The whole is empty: nobody sat the exam, so that there is no rate. */
    EMPTY_WHOLE,
    /** The place holds départements of which no school is loaded: what is loaded would make a total that is none. */
    DEPARTMENTS_NOT_LOADED,
    /** Values are known place by place and make none together: a published value, or a mean whose headcount is unknown. */
    DOES_NOT_ADD_UP,
    /** A value was there and a correction took it away. */
    WITHDRAWN,
    /** Nothing was known of it yet on the day that is asked about. */
    NOT_KNOWN_YET
}
