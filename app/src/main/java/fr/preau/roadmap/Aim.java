package fr.preau.roadmap;

import fr.preau.values.Period;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value is to be at its date, in the unit of its indicator. Two of them start from what the value was: their bounds are known
 * once that value is.
 */
public sealed interface Aim {

    /** At least so much. */
    record AtLeast(BigDecimal value) implements Aim {}

    /** At most so much. */
    record AtMost(BigDecimal value) implements Aim {}

    /** Between two values, both included: «un à deux établissements». */
    record Between(BigDecimal low, BigDecimal high) implements Aim {

        public Between {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException(
                        "The low bound (%s) must lie below the high one (%s).".formatted(low, high));
            }
        }
    }

    /**
     * So many times the value of a period: «doublement en trois ans».
     *
     * @param factor more than zero; below one, a fall
     */
    record MultiplyBy(BigDecimal factor, Period since) implements Aim {

        public MultiplyBy {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A value is multiplied by more than zero, received %s.".formatted(factor));
            }
        }
    }

    /**
     * The value of a period and so many percent of it more: «augmentation de 20 %».
     *
     * @param percent below zero for a fall, and never below −100
     */
    record IncreaseBy(BigDecimal percent, Period since) implements Aim {

        private static final BigDecimal ALL = BigDecimal.valueOf(-100);

        public IncreaseBy {
            if (percent.compareTo(ALL) < 0) {
                throw new IllegalArgumentException(
                        "Nothing falls by more than all of it, received %s.".formatted(percent));
            }
        }
    }

    /**
     * The values that meet it.
     *
     * @param known the value of a period, where there is one
     * @return empty when it starts from a value that is not known
     */
    default Optional<Bounds> bounds(Function<Period, Optional<BigDecimal>> known) {
        return switch (this) {
            case AtLeast(BigDecimal value) -> Optional.of(Bounds.atLeast(value));
            case AtMost(BigDecimal value) -> Optional.of(Bounds.atMost(value));
            case Between(BigDecimal low, BigDecimal high) ->
                Optional.of(new Bounds(Optional.of(low), Optional.of(high)));
            case MultiplyBy(BigDecimal factor, Period since) ->
                known.apply(since)
                        .map(base -> Bounds.beyond(base.multiply(factor), factor.compareTo(BigDecimal.ONE) >= 0));
            case IncreaseBy(BigDecimal percent, Period since) ->
                known.apply(since)
                        .map(base -> Bounds.beyond(
                                base.add(base.multiply(percent).movePointLeft(2)), percent.signum() >= 0));
        };
    }

    /** The period from which it starts, for one that does. */
    default Optional<Period> start() {
        return switch (this) {
            case MultiplyBy multiply -> Optional.of(multiply.since());
            case IncreaseBy increase -> Optional.of(increase.since());
            case AtLeast _, AtMost _, Between _ -> Optional.empty();
        };
    }

    /** The one number aimed at, where there is one: what a sum over places adds up. */
    default Optional<BigDecimal> single() {
        return switch (this) {
            case AtLeast(BigDecimal value) -> Optional.of(value);
            case AtMost(BigDecimal value) -> Optional.of(value);
            case Between _, MultiplyBy _, IncreaseBy _ -> Optional.empty();
        };
    }

    /** What a value must not lie below, and what it must not lie above; one of them at least. */
    record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {

        static Bounds atLeast(BigDecimal value) {
            return new Bounds(Optional.of(value), Optional.empty());
        }

        static Bounds atMost(BigDecimal value) {
            return new Bounds(Optional.empty(), Optional.of(value));
        }

        private static Bounds beyond(BigDecimal value, boolean upwards) {
            return upwards ? atLeast(value) : atMost(value);
        }

        /** What a value is beyond the bound that it must keep, negative where it lies below; 0 between two. */
        public BigDecimal gap(BigDecimal value) {
            if (low.isPresent() && high.isPresent() && contain(value)) {
                return BigDecimal.ZERO;
            }
            return low.filter(least -> high.isEmpty() || value.compareTo(least) < 0)
                    .or(() -> high)
                    .map(value::subtract)
                    .orElseThrow();
        }

        public boolean contain(BigDecimal value) {
            return low.map(bound -> value.compareTo(bound) >= 0).orElse(true)
                    && high.map(bound -> value.compareTo(bound) <= 0).orElse(true);
        }
    }
}
