package fr.preau.indicators.formula;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;

/** An indicator as a formula names it, whole or one category of it: {@code eleves-nsi[sexe=filles]}. */
public record Term(IndicatorCode indicator, Breakdown breakdown) {

    @Override
    public String toString() {
        return breakdown.isTotal() ? indicator.toString() : "%s[%s]".formatted(indicator, breakdown);
    }
}
