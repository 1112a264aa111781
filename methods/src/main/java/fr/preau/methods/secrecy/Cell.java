package fr.preau.methods.secrecy;

/**
 * One value of a table: a count of people, or an amount in whole units, never negative.
 *
 * @param weight what is lost when it is withheld, above 0; by default its value, or 1
 * @param known whether readers know it anyway (published elsewhere, or nobody can be there): withholding it protects
 *     nothing, so it never is
 */
public record Cell(long value, Contributors contributors, double weight, boolean known) {

    /** @throws IllegalArgumentException if the value is negative, or if the weight is not a number above 0 */
    public Cell {
        if (value < 0) {
            throw new IllegalArgumentException("A cell cannot be negative, received %d".formatted(value));
        }
        if (contributors.largest() > value) {
            throw new IllegalArgumentException(
                    "The largest contributor to %d cannot make %d".formatted(value, contributors.largest()));
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of a cell is above 0, received %s".formatted(weight));
        }
    }

    /** So many people. Nobody is taken as known: no pattern then relies on hiding that a place has no lycée. */
    public static Cell ofPeople(long count) {
        return new Cell(count, Contributors.people(count), Math.max(count, 1), count == 0);
    }

    /** An amount made by contributors of unequal size. */
    public static Cell ofAmount(long value, Contributors contributors) {
        return new Cell(value, contributors, Math.max(value, 1), value == 0);
    }

    /** The same, whose loss is worth so much: a total that must stay weighs a lot. */
    public Cell weighing(double weight) {
        return new Cell(value, contributors, weight, known);
    }

    /** The same, which readers know from elsewhere. */
    public Cell knownToAll() {
        return new Cell(value, contributors, weight, true);
    }
}
