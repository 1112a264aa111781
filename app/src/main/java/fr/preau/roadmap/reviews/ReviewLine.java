package fr.preau.roadmap.reviews;

import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.Verdict;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an objective had come to, in the words in which it was shown.
 *
 * @param value of the reading, in the unit of its indicator; empty without one
 * @param reading the same with its unit; empty without one
 * @param conditions period, base, coverage, source and date of the reading; empty without one
 */
public record ReviewLine(
        IndicatorCode indicator,
        String label,
        PlaceId place,
        String placeName,
        Period due,
        String aim,
        Optional<BigDecimal> value,
        String reading,
        String conditions,
        Verdict verdict) {

    /** What makes it the same in two reviews of a field. */
    public Key key() {
        return new Key(indicator, place, due);
    }

    /** The indicator, the place and the date. */
    public record Key(IndicatorCode indicator, PlaceId place, Period due) {}
}
