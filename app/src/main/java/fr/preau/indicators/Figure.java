package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.Optional;
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

    /** Between which values the true one lies: of a share of answers, as their number allows; of a rate, as its source rounded it. */
    public Optional<Interval> interval() {
        return measure instanceof Measure.Known(BigDecimal value, Basis basis)
                ? between(value, basis)
                : Optional.empty();
    }

    /** Does it say what share of those who answered thinks something? Of those who did not answer it then says nothing. */
    public boolean isShareOfAnswers() {
        return indicator.base() == Unit.ANSWERS && indicator.unit() == Unit.PERCENT;
    }

    private Optional<Interval> between(BigDecimal value, Basis basis) {
        boolean ofAnswers = isShareOfAnswers() && value.compareTo(Unit.PERCENT.whole()) <= 0;
        return switch (basis) {
            case Basis.RoundedRate rate ->
                Optional.of(ofAnswers ? Wilson.of(value, rate.denominator()) : rate.rounding());
            case Basis.RatioOf ratio ->
                ofAnswers ? Optional.of(Wilson.of(value, ratio.denominator())) : Optional.empty();
            case Basis.Counted counted -> Optional.empty();
            case Basis.MeanOf mean -> Optional.empty();
            case Basis.Published published -> Optional.empty();
        };
    }

    /** The same figure without its value, for a reason. */
    public Figure withheld(WithholdingReason reason) {
        return new Figure(indicator, place, period, breakdown, new Measure.Withheld(reason), support, provenance);
    }
}
