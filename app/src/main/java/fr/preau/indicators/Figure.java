package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A number as a screen may show it: never alone, but with its unit, period, base, coverage, source and date. There is no other
 * way from an indicator to a template.
 *
 * @param coverage what the figure stands on; one place of one for a place observed by itself
 * @param provenance null when there is no value and so nothing to quote
 */
public record Figure(
        Indicator indicator,
        PlaceId place,
        Period period,
        Breakdown breakdown,
        Measure measure,
        Coverage coverage,
        @Nullable Provenance provenance) {

    public Figure {
        if (measure instanceof Measure.Known && provenance == null) {
            throw new IllegalArgumentException(
                    "The value of %s for %s in %s needs a provenance.".formatted(indicator.code(), place, period));
        }
    }

    /** The same figure without its value, for a reason. */
    public Figure withheld(WithholdingReason reason) {
        return new Figure(indicator, place, period, breakdown, new Measure.Withheld(reason), coverage, provenance);
    }
}
