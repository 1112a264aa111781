package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A mean of means, each weighted by the headcount of its place.
 *
 * @param weighted sum of the values times their headcounts
 * @param people sum of these headcounts
 */
record WeightedMean(BigDecimal weighted, BigDecimal people) implements RollUp {

    WeightedMean {
        weighted = Decimals.trimmed(weighted);
        people = Decimals.trimmed(people);
    }

    @Override
    public RollUp plus(RollUp other) {
        return switch (other) {
            case Nothing nothing -> this;
            case WeightedMean mean -> new WeightedMean(weighted.add(mean.weighted), people.add(mean.people));
            default -> throw RollUp.doNotMix(this, other);
        };
    }

    @Override
    public Optional<Measure.Known> known(Unit unit) {
        return Optional.of(new Measure.Known(Decimals.quotient(weighted, people), new Basis.MeanOf(people)));
    }
}
