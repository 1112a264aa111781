package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of counts or amounts.
 *
 * @param units how many units stand behind the sum
 */
record Total(BigDecimal sum, long units) implements RollUp {

    Total {
        sum = Decimals.trimmed(sum);
    }

    @Override
    public RollUp plus(RollUp other) {
        return switch (other) {
            case Nothing nothing -> this;
            case Total total -> new Total(sum.add(total.sum), Math.addExact(units, total.units));
            default -> throw RollUp.doNotMix(this, other);
        };
    }

    @Override
    public Optional<Measure.Known> known(Unit unit) {
        return Optional.of(new Measure.Known(sum, new Basis.Counted(units)));
    }
}
