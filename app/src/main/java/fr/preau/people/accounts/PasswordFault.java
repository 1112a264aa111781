package fr.preau.people.accounts;

/** What is wrong with a password that somebody would like to have. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /** On the list of those that are tried first, or made of one of them and digits, or of a row of keys. */
    COMMON,
    /** Made of the person's own name or e-mail. */
    PERSONAL
}
