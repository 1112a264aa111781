package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures are asked for. What is empty does not filter.
 *
 * @param kind only of places of this kind
 * @param within only of places that lie in this one today
 */
public record FigureQuestion(
        Set<IndicatorCode> indicators,
        Set<PlaceId> places,
        Optional<PlaceKind> kind,
        Optional<PlaceId> within,
        Optional<Period> period,
        Optional<Breakdown> breakdown) {

    public FigureQuestion {
        indicators = Set.copyOf(indicators);
        places = Set.copyOf(places);
    }

    /** Is it about this series? */
    boolean concerns(Series series) {
        return (indicators.isEmpty() || indicators.contains(series.indicator()))
                && period.map(series.period()::equals).orElse(true)
                && breakdown.map(series.breakdown()::equals).orElse(true);
    }

    /** Whoever names places and indicators is answered for each of them, even where a figure would be out of place. */
    boolean namesEachFigure() {
        return !indicators.isEmpty() && !places.isEmpty();
    }
}
