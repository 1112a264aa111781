package fr.preau.people;

/** What a door of the house asks of whoever stands before it. Until accounts exist there are two. */
public enum Right {
    /** Anybody may enter. */
    PUBLIC,
    /** Only whoever started the program, recognised by the one-time link printed at start. */
    OPERATOR
}
