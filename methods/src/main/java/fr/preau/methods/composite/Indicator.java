package fr.preau.methods.composite;

/**
 * A column of the table.
 *
 * @param weight what it counts for among the others, from 0; only proportions matter
 */
public record Indicator(String name, Direction direction, double weight) {

    /** @throws IllegalArgumentException if the weight is not a number from 0 */
    public Indicator {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "The weight of %s is a number from 0, received %s".formatted(name, weight));
        }
    }

    /** Counts for one. */
    public Indicator(String name, Direction direction) {
        this(name, direction, 1);
    }
}
