package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Control.Option;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one may choose from to compose a tile.
 *
 * @param indicators of which figures are loaded, by label
 * @param periods of which there are figures, for each of them, the latest first
 * @param dimensions by which the totals of each are cut
 * @param places those offered by name, the place of the dashboard first
 * @param sought those that were looked for, offered before them
 */
record TileChoices(
        List<Indicator> indicators,
        Map<IndicatorCode, List<Period>> periods,
        Map<IndicatorCode, List<String>> dimensions,
        List<Place> places,
        SoughtPlaces sought) {

    /** From the largest. */
    private static final List<PlaceKind> KINDS = List.of(
            PlaceKind.REGION,
            PlaceKind.ACADEMY,
            PlaceKind.DEPARTMENT,
            PlaceKind.EPCI,
            PlaceKind.CATCHMENT_NETWORK,
            PlaceKind.COMMUNE,
            PlaceKind.SCHOOL);

    TileChoices {
        indicators = List.copyOf(indicators);
        periods = Map.copyOf(periods);
        dimensions = Map.copyOf(dimensions);
        places = List.copyOf(places);
    }

    Optional<Indicator> findIndicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().value().equals(code))
                .findFirst();
    }

    Optional<PlaceKind> findKind(String slug) {
        return findKindOf(slug);
    }

    /** A kind of places over which tiles run. */
    static Optional<PlaceKind> findKindOf(String slug) {
        return KINDS.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    Optional<Period> findPeriod(String code) {
        return periods.values().stream()
                .flatMap(List::stream)
                .filter(period -> period.code().equals(code))
                .findFirst();
    }

    /** Are there figures of that indicator in that period? */
    boolean isLoaded(IndicatorCode indicator, Period period) {
        return periods.getOrDefault(indicator, List.of()).contains(period);
    }

    List<Option> indicatorOptions(boolean mandatory) {
        return withNone(
                indicators.stream()
                        .map(indicator -> new Option(
                                indicator.code().value(), indicator.wording().label())),
                mandatory ? t("indicators.dashboard.choose") : t("indicators.dashboard.none"));
    }

    /** Those of the list, and one that was chosen otherwise. */
    List<Option> placeOptions(Optional<Place> other, String none) {
        Stream<Place> more =
                other
                        .filter(place ->
                                places.stream().noneMatch(known -> known.id().equals(place.id())))
                        .stream();
        return withNone(
                Stream.of(sought.places().stream(), places.stream(), more)
                        .flatMap(each -> each)
                        .distinct()
                        .map(place -> new Option(place.id().toString(), label(place.id(), place.name()))),
                none);
    }

    /** «Cher (département)»: an académie may have the name of a région. */
    private static String label(PlaceId id, String name) {
        return t("indicators.dashboard.place", name, PlaceWords.kind(id.kind()).toLowerCase(Locale.FRENCH));
    }

    static List<Option> kindOptions() {
        return KINDS.stream()
                .map(kind -> new Option(kind.slug(), PlaceWords.kind(kind)))
                .toList();
    }

    /** Are the totals of that indicator cut so? */
    boolean isCut(IndicatorCode indicator, String dimension) {
        return dimensions.getOrDefault(indicator, List.of()).contains(dimension);
    }

    List<Option> dimensionOptions() {
        return withNone(
                dimensions.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .map(dimension -> new Option(dimension, PartWords.dimension(dimension))),
                t("indicators.dashboard.dimension.any"));
    }

    List<Option> periodOptions() {
        return withNone(
                periods.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(Comparator.comparing(Period::lastDay).reversed().thenComparing(Period::code))
                        .map(period -> new Option(period.code(), period.label())),
                t("indicators.dashboard.latest"));
    }

    static List<Option> shapeOptions() {
        return Arrays.stream(TileShape.values())
                .map(shape -> new Option(shape.slug(), shape.label()))
                .toList();
    }

    private static List<Option> withNone(Stream<Option> options, String none) {
        List<Option> all = new ArrayList<>(List.of(new Option("", none)));
        options.forEach(all::add);
        return all;
    }
}
