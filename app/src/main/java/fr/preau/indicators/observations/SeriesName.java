package fr.preau.indicators.observations;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;

/** What names a series: an indicator over one period, for everybody or for one category. */
public record SeriesName(IndicatorCode indicator, Period period, Breakdown breakdown) {}
