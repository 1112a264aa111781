package fr.preau.values;

import java.math.BigDecimal;

/** An amount of money in euros, exact to the cent. Negative when something is owed or taken back. */
public record Euros(long cents) implements Comparable<Euros> {

    public static final Euros ZERO = new Euros(0);

    /** @throws IllegalArgumentException if the amount is not a whole number of cents */
    public static Euros of(BigDecimal amount) {
        try {
            return new Euros(amount.movePointRight(2).longValueExact());
        } catch (ArithmeticException notInCents) {
            throw new IllegalArgumentException(
                    "An amount is a whole number of cents, received %s €".formatted(amount.toPlainString()),
                    notInCents);
        }
    }

    public static Euros of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /** The amount in euros, always with two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** @throws ArithmeticException beyond 92 million billion euros */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /** @throws ArithmeticException beyond 92 million billion euros */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
