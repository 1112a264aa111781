package fr.preau.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a known value, and therefore the only way in which it rolls up to a larger place. There is no basis
 * under which a percentage could be averaged.
 */
public sealed interface Basis {

    /**
     * Units counted one by one: rolls up by sum.
     *
     * @param units how many, 0 included
     */
    record Counted(long units) implements Basis {

        public Counted {
            requireNotNegative(BigDecimal.valueOf(units), "number of units counted");
        }
    }

    /**
     * A ratio kept as its two terms: rolls up as the ratio of their sums.
     *
     * @param denominator more than zero, since an empty whole has no share
     */
    record RatioOf(BigDecimal numerator, BigDecimal denominator) implements Basis {

        public RatioOf {
            requireNotNegative(numerator, "numerator");
            requirePositive(denominator, "denominator");
        }
    }

    /**
     * A mean over people: rolls up as a mean weighted by the last known headcount, and not at all where none is known.
     *
     * @param people how many the source says it is about; null when it does not say
     */
    record MeanOf(@Nullable BigDecimal people) implements Basis {

        public MeanOf {
            if (people != null) {
                requirePositive(people, "number of people averaged");
            }
        }
    }

    /**
     * A percentage that the source rounded, with the number of people it is about: rolls up as a ratio of sums whose
     * numerators are known only within the rounding. The interval is therefore shown with it.
     *
     * @param denominator people that the percentage is about
     * @param rounding between which percentages the exact one lies
     */
    record RoundedRate(BigDecimal denominator, Interval rounding) implements Basis {

        public RoundedRate {
            requirePositive(denominator, "denominator");
        }

        /**
         * @param percentage as the source prints it, 0 to 100
         * @param step the source's rounding step: 1 when it prints whole percents
         */
        public static RoundedRate toTheNearest(BigDecimal step, BigDecimal percentage, BigDecimal denominator) {
            return new RoundedRate(denominator, Interval.ofRoundedPercentage(percentage, step));
        }
    }

    /** A value taken as it is published, such as a median or an added value: never rolls up. */
    record Published() implements Basis {}

    private static void requireNotNegative(BigDecimal value, String what) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("The %s (%s) must not be negative.".formatted(what, value));
        }
    }

    private static void requirePositive(BigDecimal value, String what) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("The %s (%s) must be more than zero.".formatted(what, value));
        }
    }
}
