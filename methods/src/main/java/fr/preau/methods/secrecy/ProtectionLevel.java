package fr.preau.methods.secrecy;

import java.util.Comparator;

/**
 * How far from its value readers must be left to believe that a sensitive cell may be.
 *
 * @param amount 1 or more, in the unit of the table
 */
public record ProtectionLevel(int cell, Side side, long amount) implements Comparable<ProtectionLevel> {

    private static final Comparator<ProtectionLevel> BY_CELL = Comparator.comparingInt(ProtectionLevel::cell)
            .thenComparing(ProtectionLevel::side)
            .thenComparingLong(ProtectionLevel::amount);

    /** In which direction, in the words of Hundepool et al. (2012, chapter 4). */
    public enum Side {
        /** Either, or both together: the interval of the cell is at least so wide. */
        SLIDING,
        /** The cell may be so much larger. */
        UPPER,
        /** The cell may be so much smaller. */
        LOWER
    }

    public ProtectionLevel {
        if (amount < 1) {
            throw new IllegalArgumentException("A protection level is 1 or more, received %d".formatted(amount));
        }
    }

    /** What another possible table, in which the cell differs by so much, lacks to grant this level; 0 if it does. */
    long missingFrom(long change) {
        long granted = switch (side) {
            case SLIDING -> Math.abs(change);
            case UPPER -> change;
            case LOWER -> -change;
        };
        return Math.max(0, amount - granted);
    }

    /** Is this level left to readers who place the cell, whose value is this, in that interval? */
    public boolean isLeftBy(Interval interval, long value) {
        return switch (side) {
            case SLIDING -> interval.width() >= amount;
            case UPPER -> interval.high() - value >= amount;
            case LOWER -> value - interval.low() >= amount;
        };
    }

    @Override
    public int compareTo(ProtectionLevel other) {
        return BY_CELL.compare(this, other);
    }
}
