package fr.preau.governance.bodies;

/** Why something may not be done to a decision. */
enum DecisionRefusal {
    /** Nothing is decided in a meeting that was cancelled, or before its day. */
    NOT_MET,
    /** Who sees to it does not sit in the body on the day of the meeting. */
    NO_MEMBER,
    /** It is no page of ours. */
    NO_PAGE,
    /** It would be due before it is decided. */
    DUE_BEFORE,
    /** The minutes that say it are approved, and no longer change. */
    APPROVED,
    /** What is given up has a reason. */
    NO_REASON
}
