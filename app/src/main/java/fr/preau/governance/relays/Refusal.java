package fr.preau.governance.relays;

/** Why something may not be done to a post. */
enum Refusal {
    /** The days of the term are not all days of the post. */
    OUTSIDE_THE_POST,
    /** Somebody holds the post on one of the days. */
    HELD,
    /** The last day comes before the first. */
    ENDS_BEFORE_START,
    /** It ends already before that day. */
    OVER_ALREADY,
    /** Somebody was appointed from a later day. */
    APPOINTED_LATER
}
