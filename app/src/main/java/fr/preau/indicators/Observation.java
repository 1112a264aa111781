package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;

/** One measure of one indicator, for one place, one period and one part of its population. */
public record Observation(
        IndicatorCode indicator, PlaceId place, Period period, Breakdown breakdown, Measure measure) {}
