package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Values of several places brought together. The shape follows from the {@link Basis} of what it holds and keeps the sums
 * themselves, so that a roll-up of roll-ups is the roll-up of all, in any order. Shapes never mix.
 */
public sealed interface RollUp permits RollUp.Nothing, Total, RatioOfSums, WeightedMean, RoundedRateOfSums {

    /** Nothing to add up yet. */
    RollUp NOTHING = new Nothing();

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    RollUp plus(RollUp other);

    /**
     * The value that the sums make, empty when there is nothing to make one of.
     *
     * @param unit of the indicator, which says what one whole is worth
     */
    Optional<Measure.Known> known(Unit unit);

    /**
     * What one value brings.
     *
     * @param headcount the last known headcount of its place, which weighs a mean; without it a mean brings nothing
     */
    static RollUp of(Measure.Known known, Optional<BigDecimal> headcount) {
        return switch (known.basis()) {
            case Basis.Counted counted -> new Total(known.value(), counted.units());
            case Basis.RatioOf ratio -> new RatioOfSums(ratio.numerator(), ratio.denominator());
            case Basis.RoundedRate rate -> RoundedRateOfSums.of(known.value(), rate);
            case Basis.Published published -> NOTHING;
            case Basis.MeanOf mean ->
                headcount
                        .filter(people -> people.signum() > 0)
                        .<RollUp>map(people -> new WeightedMean(known.value().multiply(people), people))
                        .orElse(NOTHING);
        };
    }

    /** The start of every sum. */
    record Nothing() implements RollUp {

        @Override
        public RollUp plus(RollUp other) {
            return other;
        }

        @Override
        public Optional<Measure.Known> known(Unit unit) {
            return Optional.empty();
        }
    }

    /** The refusal to add what does not add up. */
    static IllegalArgumentException doNotMix(RollUp one, RollUp other) {
        return new IllegalArgumentException("Two shapes of value do not add up: %s and %s.".formatted(one, other));
    }
}
