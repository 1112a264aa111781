package fr.preau.methods.secrecy;

/**
 * Who stands behind the value of a cell: how many people or organisations, and how much of the value is the largest one's.
 */
public record Contributors(long count, long largest) {

    /** @throws IllegalArgumentException if either is negative */
    public Contributors {
        if (count < 0 || largest < 0) {
            throw new IllegalArgumentException(
                    "Contributors are counted from 0, received %d with a largest of %d".formatted(count, largest));
        }
    }

    /** People who count for one each. */
    public static Contributors people(long count) {
        return new Contributors(count, Math.min(count, 1));
    }
}
