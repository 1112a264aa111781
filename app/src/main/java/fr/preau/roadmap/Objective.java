package fr.preau.roadmap;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.UUID;

/**
 * What an indicator is to be in a place at a date. There is at most one for an indicator, a place and a date in a field.
 *
 * @param due the period at whose last day it is judged
 * @param words as the source writes it: «128 Pix (en classe de troisième)»
 * @param note what must be known to read it; may be empty
 */
public record Objective(
        UUID id, IndicatorCode indicator, PlaceId place, Period due, Aim aim, String words, String note) {

    /** What makes it the same in two versions of a field. */
    public Key key() {
        return new Key(indicator, place, due);
    }

    public Objective withId(UUID other) {
        return new Objective(other, indicator, place, due, aim, words, note);
    }

    /** The indicator, the place and the date: a field has one objective for them at the most. */
    public record Key(IndicatorCode indicator, PlaceId place, Period due) {}
}
