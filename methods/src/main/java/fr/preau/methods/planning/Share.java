package fr.preau.methods.planning;

import java.math.BigInteger;

/** An exact share of a whole, from 0 to 1, in lowest terms; 11 % is 11/100. */
public record Share(long numerator, long denominator) implements Comparable<Share> {

    /** Finer than a hundredth of a percent, products with large sums would not be exact any more. */
    public static final long FINEST = 10_000;

    /** @throws IllegalArgumentException if it is not from 0 to 1, or is finer than 1/10,000 once reduced */
    public Share {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "A share is from 0 to 1, received %d/%d".formatted(numerator, denominator));
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
        if (denominator > FINEST) {
            throw new IllegalArgumentException("A share has a denominator of %d at most, received %d/%d"
                    .formatted(FINEST, numerator, denominator));
        }
    }

    public static Share ofPercent(long percent) {
        return new Share(percent, 100);
    }

    /** How a part compares with this share of a whole: exactly. */
    public int compare(long part, long whole) {
        return Long.compare(Math.multiplyExact(part, denominator), Math.multiplyExact(whole, numerator));
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
