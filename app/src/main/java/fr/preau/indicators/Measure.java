package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one indicator, for one place and one period. Zero, missing, withheld and not applicable are four
 * different things: a {@code switch} over this type is where each of them gets its own words.
 */
public sealed interface Measure {

    /** The value, when there is one. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /**
     * A number, zero included, and what stands behind it.
     *
     * @param value in the unit of the indicator: 91 for 91 %
     */
    record Known(BigDecimal value, Basis basis) implements Measure {

        public Known {
            value = Decimals.trimmed(value);
        }

        /** So many units, counted one by one. */
        public static Known counted(long count) {
            return new Known(BigDecimal.valueOf(count), new Basis.Counted(count));
        }

        /** A ratio, computed here and nowhere else from its two terms, in a unit that says what one whole is worth. */
        public static Known ratioOf(BigDecimal numerator, BigDecimal denominator, Unit unit) {
            return new Known(
                    Decimals.quotient(numerator.multiply(unit.whole()), denominator),
                    new Basis.RatioOf(numerator, denominator));
        }
    }

    /** A value exists and is not shown. */
    record Withheld(WithholdingReason reason) implements Measure {}

    /**
     * There should be a value and there is none.
     *
     * @param lacking the départements that would have to be loaded for it; empty when the reason is another
     */
    record Missing(MissingReason reason, List<PlaceId> lacking) implements Measure {

        public Missing {
            lacking = List.copyOf(lacking);
        }

        public Missing(MissingReason reason) {
            this(reason, List.of());
        }
    }

    /** There can be no value, by the nature of the place. */
    record NotApplicable(InapplicabilityReason reason) implements Measure {}
}
