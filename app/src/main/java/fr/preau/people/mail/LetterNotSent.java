package fr.preau.people.mail;

/** A letter did not leave; it is tried again. Without a word on whom it was for. */
class LetterNotSent extends RuntimeException {

    private static final long serialVersionUID = 1;

    LetterNotSent(LetterDue.Sort sort) {
        super("A letter (%s) did not leave.".formatted(sort));
    }
}
