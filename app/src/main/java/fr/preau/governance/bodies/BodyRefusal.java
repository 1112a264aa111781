package fr.preau.governance.bodies;

/** Why something may not be done to a body or its members. */
enum BodyRefusal {
    /** Its days are over already, or will be before that day. */
    OVER_ALREADY,
    /** The last day comes before the first. */
    ENDS_BEFORE_START,
    /** The term would begin before the body, or last longer than it. */
    OUTSIDE_THE_BODY,
    /** Who has this account sits in it already on one of the days. */
    SITS_ALREADY,
    /** It would answer to itself, perhaps by way of others. */
    OWN_PARENT
}
