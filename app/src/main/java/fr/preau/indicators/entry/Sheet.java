package fr.preau.indicators.entry;

import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.values.Period;
import java.util.Optional;

/**
 * What one fills in: the values of one indicator over one period, for the places in a larger one.
 *
 * @param only the kind of schools that one asked for; empty for all the places that the indicator is about
 */
public record Sheet(Indicator indicator, Place within, Period period, Optional<SchoolKind> only) {}
