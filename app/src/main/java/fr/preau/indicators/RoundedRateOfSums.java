package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage over several places, whose numerator is only known between two bounds because each rate was rounded.
 *
 * @param numerator people, as the rounded rates give them
 * @param low the fewest people that these rates can mean
 * @param high the most
 */
record RoundedRateOfSums(BigDecimal numerator, BigDecimal low, BigDecimal high, BigDecimal denominator)
        implements RollUp {

    RoundedRateOfSums {
        numerator = Decimals.trimmed(numerator);
        low = Decimals.trimmed(low);
        high = Decimals.trimmed(high);
        denominator = Decimals.trimmed(denominator);
    }

    /** One rate, turned back into the people that it stands for. */
    static RoundedRateOfSums of(BigDecimal percentage, Basis.RoundedRate rate) {
        BigDecimal people = rate.denominator();
        return new RoundedRateOfSums(
                Decimals.percentOf(percentage, people),
                Decimals.percentOf(rate.rounding().low(), people),
                Decimals.percentOf(rate.rounding().high(), people),
                people);
    }

    @Override
    public RollUp plus(RollUp other) {
        return switch (other) {
            case Nothing nothing -> this;
            case RoundedRateOfSums rate ->
                new RoundedRateOfSums(
                        numerator.add(rate.numerator),
                        low.add(rate.low),
                        high.add(rate.high),
                        denominator.add(rate.denominator));
            default -> throw RollUp.doNotMix(this, other);
        };
    }

    @Override
    public Optional<Measure.Known> known(Unit unit) {
        var rounding = new Interval(percentage(low), percentage(high));
        return Optional.of(new Measure.Known(percentage(numerator), new Basis.RoundedRate(denominator, rounding)));
    }

    private BigDecimal percentage(BigDecimal part) {
        return Decimals.percentage(part, denominator);
    }
}
