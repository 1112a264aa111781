package fr.preau.methods.planning;

import java.time.Duration;

/**
 * How far a solver goes.
 *
 * @param time after which it gives what it has
 * @param goal what it looks for
 */
public record Effort(Duration time, Goal goal) {

    /** What a solver looks for. */
    public enum Goal {
        /** The greatest value, by any selection: enough to price a rule. */
        VALUE,
        /** The one selection that is best for value, then changes, then the order of units. */
        SELECTION
    }

    /** @throws IllegalArgumentException if there is no time */
    public Effort {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time is above 0, received %s".formatted(time));
        }
    }

    public static Effort upTo(Duration time) {
        return new Effort(time, Goal.SELECTION);
    }

    public Effort forValue() {
        return new Effort(time, Goal.VALUE);
    }
}
