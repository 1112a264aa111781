package fr.preau.people.rights;

/** Why somebody may not give a right. */
public enum Refusal {
    /** Their own role may not give this one. */
    ROLE_NOT_BELOW,
    /** The place lies in none of those that their role reaches. */
    OUT_OF_REACH,
    /** A delegation lasts no longer than what it stands on, and has an end. */
    LONGER_THAN_OWN,
    /** What was delegated is not delegated further, and what is over is not delegated at all. */
    NOT_TO_DELEGATE
}
