package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A number as a screen may show it: never alone, but with its unit, period, base, coverage, source and date. There is no other
 * way from an indicator to a template.
 *
 * @param support what the figure stands on
 * @param provenance null when there is no value and so nothing to quote
 */
public record Figure(
        Indicator indicator,
        PlaceId place,
        Period period,
        Breakdown breakdown,
        Measure measure,
        Support support,
        @Nullable Provenance provenance) {

    public Figure {
        if (measure instanceof Measure.Known && provenance == null) {
            throw new IllegalArgumentException(
                    "The value of %s for %s in %s needs a provenance.".formatted(indicator.code(), place, period));
        }
        if (measure instanceof Measure.Known
                && support.coverage().placesExpected() > 1
                && indicator.safeguards().tooLow(support.coverage())) {
            measure = new Measure.Withheld(WithholdingReason.COVERAGE_TOO_LOW);
        }
    }

    public Coverage coverage() {
        return support.coverage();
    }

    /** Is there a value to show? */
    public boolean isKnown() {
        return measure instanceof Measure.Known;
    }

    /** The same figure without its value, for a reason. */
    public Figure withheld(WithholdingReason reason) {
        return new Figure(indicator, place, period, breakdown, new Measure.Withheld(reason), support, provenance);
    }
}
