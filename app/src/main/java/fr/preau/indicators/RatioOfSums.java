package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/** The ratio of two sums, never the mean of ratios. */
record RatioOfSums(BigDecimal numerator, BigDecimal denominator) implements RollUp {

    RatioOfSums {
        numerator = Decimals.trimmed(numerator);
        denominator = Decimals.trimmed(denominator);
    }

    @Override
    public RollUp plus(RollUp other) {
        return switch (other) {
            case Nothing nothing -> this;
            case RatioOfSums ratio ->
                new RatioOfSums(numerator.add(ratio.numerator), denominator.add(ratio.denominator));
            default -> throw RollUp.doNotMix(this, other);
        };
    }

    @Override
    public Optional<Measure.Known> known(Unit unit) {
        return Optional.of(Measure.Known.ratioOf(numerator, denominator, unit));
    }
}
