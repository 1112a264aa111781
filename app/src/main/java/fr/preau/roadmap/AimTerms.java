package fr.preau.roadmap;

import fr.preau.values.Period;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An aim as files, forms and the database write it: a word and the numbers that go with it.
 *
 * @param high of {@link Condition#BETWEEN}
 * @param since of {@link Condition#MULTIPLY} and {@link Condition#INCREASE}
 */
public record AimTerms(Condition condition, BigDecimal value, Optional<BigDecimal> high, Optional<Period> since) {

    /** What is asked of the value. */
    public enum Condition {
        AT_LEAST("au-moins"),
        AT_MOST("au-plus"),
        BETWEEN("entre"),
        MULTIPLY("multiplier"),
        INCREASE("augmenter");

        private final String slug;

        Condition(String slug) {
            this.slug = slug;
        }

        /** The word for it in files, addresses and the database. */
        public String slug() {
            return slug;
        }

        /** Does it start from the value of an earlier period? */
        public boolean needsStart() {
            return this == MULTIPLY || this == INCREASE;
        }

        /** @throws IllegalArgumentException if no condition is called so */
        public static Condition ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(condition -> condition.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No condition is called \"%s\".".formatted(slug)));
        }
    }

    public static AimTerms of(Aim aim) {
        return switch (aim) {
            case Aim.AtLeast(BigDecimal value) -> plain(Condition.AT_LEAST, value);
            case Aim.AtMost(BigDecimal value) -> plain(Condition.AT_MOST, value);
            case Aim.Between(BigDecimal low, BigDecimal high) ->
                new AimTerms(Condition.BETWEEN, low, Optional.of(high), Optional.empty());
            case Aim.MultiplyBy(BigDecimal factor, Period since) ->
                new AimTerms(Condition.MULTIPLY, factor, Optional.empty(), Optional.of(since));
            case Aim.IncreaseBy(BigDecimal percent, Period since) ->
                new AimTerms(Condition.INCREASE, percent, Optional.empty(), Optional.of(since));
        };
    }

    private static AimTerms plain(Condition condition, BigDecimal value) {
        return new AimTerms(condition, value, Optional.empty(), Optional.empty());
    }

    /**
     * @throws NoSuchElementException if the high bound or the period from which it starts is missing
     * @throws IllegalArgumentException if the numbers make no aim
     */
    public Aim read() {
        return switch (condition) {
            case AT_LEAST -> new Aim.AtLeast(value);
            case AT_MOST -> new Aim.AtMost(value);
            case BETWEEN -> new Aim.Between(value, high.orElseThrow());
            case MULTIPLY -> new Aim.MultiplyBy(value, since.orElseThrow());
            case INCREASE -> new Aim.IncreaseBy(value, since.orElseThrow());
        };
    }
}
