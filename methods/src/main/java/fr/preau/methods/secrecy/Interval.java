package fr.preau.methods.secrecy;

/** Where readers can place a cell: between two whole numbers, both included. {@link #UNBOUNDED} stands for "no upper bound". */
public record Interval(long low, long high) {

    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** @throws IllegalArgumentException if the interval is empty */
    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("No number lies between %d and %d".formatted(low, high));
        }
    }

    public static Interval exactly(long value) {
        return new Interval(value, value);
    }

    /** Is the value known? */
    public boolean isExact() {
        return low == high;
    }

    public long width() {
        return high == UNBOUNDED ? UNBOUNDED : high - low;
    }

    public boolean contains(long value) {
        return low <= value && value <= high;
    }
}
