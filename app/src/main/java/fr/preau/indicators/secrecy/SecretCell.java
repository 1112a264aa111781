package fr.preau.indicators.secrecy;

import fr.preau.methods.secrecy.Cell;
import fr.preau.methods.secrecy.Contributors;

/**
 * One number that readers see: a count, or a term of a ratio.
 *
 * @param name which one
 * @param amount in whole units
 * @param units how many stand behind it
 */
record SecretCell(Name name, long amount, long units) {

    /** A value of one subject in one series, and which of its terms. */
    record Name(Value value, Term term) {}

    /** What is shown or withheld as one. */
    record Value(int series, int subject) {}

    /** A count is a whole; a ratio is a part, the rest, and the whole that they make. */
    enum Term {
        WHOLE,
        PART,
        REST
    }

    /**
     * As the method reads it. That nobody is there is known to all; that none or all of some people are counted is not: a share of 0 or
     * 100&nbsp;% tells about each of them.
     */
    Cell cell() {
        return new Cell(
                amount,
                new Contributors(units, Math.min(amount, 1)),
                Math.max(amount, 1),
                name.term == Term.WHOLE && amount == 0);
    }
}
