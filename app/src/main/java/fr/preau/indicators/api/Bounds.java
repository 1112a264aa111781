package fr.preau.indicators.api;

import fr.preau.indicators.Interval;
import java.math.BigDecimal;

/** Both ends included, in the unit of the indicator. */
record Bounds(BigDecimal low, BigDecimal high) {

    static Bounds of(Interval interval) {
        return new Bounds(interval.low(), interval.high());
    }
}
