package fr.preau.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A share of a whole, in per cent, from 0 to 100. A growth, which may be negative or exceed 100, is not a share.
 *
 * <p>{@code 50} and {@code 50.0} are the same percentage.
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    /** @throws IllegalArgumentException below 0 or above 100 */
    public Percentage {
        value = Decimals.between(value, 0, 100, "A percentage");
    }

    public static Percentage of(String decimal) {
        return new Percentage(new BigDecimal(decimal));
    }

    /**
     * What {@code part} is of {@code whole}, to 16 significant digits; nothing when the whole is empty, since an empty
     * whole has no share (it is not 0 %).
     *
     * @throws IllegalArgumentException if the part is negative or larger than the whole
     */
    public static Optional<Percentage> share(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d is not a part of %d".formatted(part, whole));
        }
        if (whole == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).scaleByPowerOfTen(2);
        return Optional.of(new Percentage(hundredfold.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)));
    }

    /** The rest of the whole: 100 less this. */
    public Percentage complement() {
        return new Percentage(BigDecimal.valueOf(100).subtract(value));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
