package fr.preau.indicators.dashboards;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;

/**
 * One piece of a dashboard: what it asks for, and how it shows it. It holds no number.
 *
 * @param title as whoever composed it wrote it; empty for that of its first indicator
 * @param indicators in the order in which they are shown
 * @param places those that are shown, the first being the one that it is about; none for the place of the dashboard
 * @param kind of the places that it runs over, in its first place; absent when it names its places
 * @param period the one shown; absent for the latest of which there are figures
 * @param words of a tile of text, and under any other, with their line breaks
 * @param dimension by which a whole is cut into parts: {@code sexe}; absent for the one that makes the parts asked for, or the most
 */
record Tile(
        TileShape shape,
        String title,
        List<IndicatorCode> indicators,
        List<PlaceId> places,
        Optional<PlaceKind> kind,
        Optional<Period> period,
        String words,
        Optional<String> dimension) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WORDS = 4_000;

    /** @throws IllegalArgumentException if the shape cannot show so many indicators or places */
    Tile {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        if (indicators.size() > shape.mostIndicators() || indicators.isEmpty() != shape.isText()) {
            throw new IllegalArgumentException("A tile (%s) shows 1 to %d indicators, received %d."
                    .formatted(shape, shape.mostIndicators(), indicators.size()));
        }
        if (places.size() > shape.mostPlaces()) {
            throw new IllegalArgumentException("A tile (%s) shows up to %d places, received %d."
                    .formatted(shape, shape.mostPlaces(), places.size()));
        }
        if (kind.isPresent() != shape.isOverKind()) {
            throw new IllegalArgumentException(
                    "A tile (%s) %s a kind of places.".formatted(shape, shape.isOverKind() ? "runs over" : "has not"));
        }
        if (shape.isText() && words.isBlank()) {
            throw new IllegalArgumentException("A tile of text holds words.");
        }
    }

    /** A tile that cuts no whole in a way of its own. */
    Tile(
            TileShape shape,
            String title,
            List<IndicatorCode> indicators,
            List<PlaceId> places,
            Optional<PlaceKind> kind,
            Optional<Period> period,
            String words) {
        this(shape, title, indicators, places, kind, period, words, Optional.empty());
    }

    static Tile text(String title, String words) {
        return new Tile(TileShape.TEXT, title, List.of(), List.of(), Optional.empty(), Optional.empty(), words);
    }

    /** The place that it is about, in a dashboard of this one. */
    PlaceId placeIn(PlaceId ofDashboard) {
        return places.isEmpty() ? ofDashboard : places.getFirst();
    }

    /** All that it shows, in a dashboard of this place. */
    List<PlaceId> placesIn(PlaceId ofDashboard) {
        return places.isEmpty() ? List.of(ofDashboard) : places;
    }

    /** The same question, shown otherwise: what the other shape has no room for is left out. */
    Tile as(TileShape other) {
        return new Tile(
                other,
                title,
                indicators.stream().limit(other.mostIndicators()).toList(),
                places.stream().limit(other.mostPlaces()).toList(),
                other.isOverKind() ? kind.or(() -> Optional.of(PlaceKind.DEPARTMENT)) : Optional.empty(),
                other.isOfOnePeriod() ? period : Optional.empty(),
                words,
                other.isOfParts() ? dimension : Optional.empty());
    }

    Tile titled(String other) {
        return new Tile(shape, other, indicators, places, kind, period, words, dimension);
    }

    Tile of(List<IndicatorCode> others) {
        return new Tile(shape, title, others, places, kind, period, words, dimension);
    }
}
