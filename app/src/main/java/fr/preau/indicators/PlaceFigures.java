package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the figures of one place, those that it should have and has not included.
 *
 * @param figures by indicator, the latest period first
 */
public record PlaceFigures(PlaceId place, List<Figure> figures) {

    private static final Comparator<Figure> LATEST_FIRST =
            Comparator.comparing((Figure figure) -> figure.period().lastDay()).reversed();

    public PlaceFigures {
        figures = figures.stream()
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.indicator().code())
                        .thenComparing(figure -> figure.breakdown().toString())
                        .thenComparing(LATEST_FIRST))
                .toList();
    }

    /** Those about everybody, for one indicator, the latest first. */
    public List<Figure> history(IndicatorCode indicator) {
        return totals().filter(figure -> figure.indicator().code().equals(indicator))
                .toList();
    }

    /**
     * The latest figure with a value; failing that, the latest one, which says why there is none. Empty when the indicator has
     * nothing to do with such a place, or no file of it is loaded.
     */
    public Optional<Figure> latest(IndicatorCode indicator) {
        List<Figure> history = history(indicator);
        return history.stream()
                .filter(Figure::isKnown)
                .findFirst()
                .or(() -> history.stream().findFirst());
    }

    /** Was there nothing for this place in later periods than that of this figure? */
    public boolean isOutOfDate(Figure figure) {
        return figure.isKnown()
                && !history(figure.indicator().code()).getFirst().equals(figure);
    }

    private Stream<Figure> totals() {
        return figures.stream().filter(figure -> figure.breakdown().isTotal());
    }
}
