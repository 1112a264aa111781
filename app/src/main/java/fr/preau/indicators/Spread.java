package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values of one indicator over one period for many places, without a figure for each: what a drawing of how they are spread needs.
 *
 * @param places how many have a value or a reason for having none, those left out to which the indicator does not apply
 * @param values those that may be shown, in no order
 * @param example one of the figures behind the values, for what all of them have in common; empty when no value may be shown
 */
public record Spread(int places, List<BigDecimal> values, Optional<Figure> example) {

    static final Spread NOTHING = new Spread(0, List.of(), Optional.empty());

    public Spread {
        values = List.copyOf(values);
    }
}
