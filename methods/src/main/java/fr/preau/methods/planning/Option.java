package fr.preau.methods.planning;

/**
 * One way to choose a unit.
 *
 * @param value what it is worth, in the whole units of the caller; it may be negative
 * @param cost what it takes from the budget, in the whole units of the caller, from 0
 */
public record Option(long value, long cost) {

    /** No value and no cost is larger, so that sums and their shares stay exact: 100,000 billions. */
    static final long MOST = 100_000_000_000_000L;

    /** @throws IllegalArgumentException if the cost is negative, or one of them too large */
    public Option {
        if (cost < 0) {
            throw new IllegalArgumentException("A cost is 0 or more, received %d".formatted(cost));
        }
        if (cost > MOST || Math.abs(value) > MOST) {
            throw new IllegalArgumentException(
                    "A value and a cost are %d at most, received %d and %d".formatted(MOST, value, cost));
        }
    }
}
