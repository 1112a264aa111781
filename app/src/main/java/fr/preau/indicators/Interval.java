package fr.preau.indicators;

import java.math.BigDecimal;

/** Two bounds, both included, between which an exact value lies. */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Interval {
        low = Decimals.trimmed(low);
        high = Decimals.trimmed(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "The low bound (%s) must not exceed the high one (%s).".formatted(low, high));
        }
    }

    /** Where a percentage lies that was rounded to the nearest step: half a step on both sides, within 0 and 100. */
    public static Interval ofRoundedPercentage(BigDecimal percentage, BigDecimal step) {
        if (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "A percentage lies between 0 and 100, received %s.".formatted(percentage));
        }
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A rounding step is more than zero, received %s.".formatted(step));
        }
        BigDecimal half = step.divide(TWO);
        return new Interval(
                percentage.subtract(half).max(BigDecimal.ZERO),
                percentage.add(half).min(HUNDRED));
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
