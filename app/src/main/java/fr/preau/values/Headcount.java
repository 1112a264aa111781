package fr.preau.values;

import java.math.BigDecimal;

/** A number of people, whole and never negative. Nobody is 0; not knowing how many is not a headcount. */
public record Headcount(int value) implements Comparable<Headcount> {

    public static final Headcount NOBODY = new Headcount(0);

    /** @throws IllegalArgumentException if negative */
    public Headcount {
        if (value < 0) {
            throw new IllegalArgumentException("A headcount cannot be negative, received %d".formatted(value));
        }
    }

    /** Reads a whole number, even one that its source prints with decimals ({@code 686.0}). */
    public static Headcount of(BigDecimal people) {
        try {
            return new Headcount(people.intValueExact());
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException(
                    "A headcount is a whole number of people, received %s".formatted(people.toPlainString()), notWhole);
        }
    }

    /** @throws ArithmeticException beyond two billion people */
    public Headcount plus(Headcount other) {
        return new Headcount(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(Headcount other) {
        return Integer.compare(value, other.value);
    }
}
