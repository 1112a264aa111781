package fr.preau.indicators.collection;

import fr.preau.indicators.Measure;
import fr.preau.values.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was last known of a place.
 *
 * @param vintage the day that its source describes
 */
record LastValue(Measure measure, Period period, Optional<LocalDate> vintage) {}
