package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.Timeline;
import fr.preau.territory.Places;
import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tiles that show of what parts a whole is made. What is of the whole and in none of the parts is one more part: a share among those who
 * are known never passes for a share of all.
 */
@Component
class PartTiles {

    private final Figures figures;
    private final Places places;

    PartTiles(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    DrawnTile stacked(Tile tile, Indicator indicator, PlaceId about, String csv) {
        return draw(tile, indicator, about, csv, Chart.Shape.STACK);
    }

    /** The two parts of a whole; without two there is no pyramid. */
    DrawnTile pyramid(Tile tile, Indicator indicator, PlaceId about, String csv) {
        return draw(tile, indicator, about, csv, Chart.Shape.OPPOSITE);
    }

    private DrawnTile draw(Tile tile, Indicator indicator, PlaceId about, String csv, Chart.Shape shape) {
        PlaceId place = tile.placeIn(about);
        List<Figure> told = figures.of(place).figures().stream()
                .filter(figure -> figure.indicator().code().equals(indicator.code()))
                .filter(figure -> !figure.period().firstDay().isAfter(places.today()))
                .toList();
        String title = tile.title().isEmpty()
                ? t("indicators.panel.strip", indicator.wording().label(), nameOf(place))
                : tile.title();
        Optional<String> dimension = dimension(told, shape, tile.dimension());
        if (dimension.isEmpty() || told.stream().noneMatch(Figure::isKnown)) {
            return DrawnTile.of(title, List.of(), List.of());
        }
        List<Figure> shown = told.stream()
                .filter(figure -> figure.breakdown().isTotal()
                        || figure.breakdown().dimension().equals(dimension.get()))
                .toList();
        List<Period> periods = Timeline.of(
                shown.stream()
                        .filter(figure -> !figure.breakdown().isTotal() && figure.isKnown())
                        .toList(),
                places.today());
        List<Breakdown> parts = shown.stream()
                .map(Figure::breakdown)
                .filter(part -> !part.isTotal())
                .distinct()
                .toList();
        List<Chart.Series> series = new ArrayList<>(parts.stream()
                .map(part -> new Chart.Series(PartWords.category(part), data(shown, part, periods)))
                .toList());
        if (shape == Chart.Shape.STACK) {
            rest(indicator, shown, parts, periods).ifPresent(series::add);
        }
        var chart = new Chart(
                title,
                SeriesWords.conditions(shown),
                shape,
                periods.stream().map(Timeline::label).toList(),
                series,
                new Chart.Axis(
                        FigureWords.unit(indicator.unit()), indicator.unit().decimals()),
                csv);
        return DrawnTile.of(title, List.of(chart), shown).cautions(unparted(shown, periods));
    }

    /** The periods of which the whole is known and no part of it. */
    private static List<String> unparted(List<Figure> shown, List<Period> periods) {
        String others = shown.stream()
                .filter(figure -> figure.breakdown().isTotal() && figure.isKnown())
                .map(Figure::period)
                .filter(period -> !periods.contains(period))
                .map(Timeline::label)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? List.of() : List.of(t("indicators.dashboard.caution.no-parts", others));
    }

    /** Of those by which the whole is cut: the one that is asked for, else one that makes two parts, or that which makes the most. */
    private static Optional<String> dimension(List<Figure> told, Chart.Shape shape, Optional<String> asked) {
        Map<String, Long> parts = told.stream()
                .map(Figure::breakdown)
                .filter(part -> !part.isTotal())
                .distinct()
                .collect(Collectors.groupingBy(Breakdown::dimension, TreeMap::new, Collectors.counting()));
        return parts.entrySet().stream()
                .filter(entry ->
                        asked.map(entry.getKey()::equals).orElse(shape == Chart.Shape.STACK || entry.getValue() == 2))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static List<Datum> data(List<Figure> shown, Breakdown part, List<Period> periods) {
        return periods.stream()
                .map(period -> FigureWords.datum(find(shown, part, period)))
                .toList();
    }

    private static Optional<Figure> find(List<Figure> shown, Breakdown part, Period period) {
        return shown.stream()
                .filter(figure -> figure.breakdown().equals(part))
                .filter(figure -> figure.period().equals(period))
                .findFirst();
    }

    /** What the whole has more than its parts, where any period has something. */
    private static Optional<Chart.Series> rest(
            Indicator indicator, List<Figure> shown, List<Breakdown> parts, List<Period> periods) {
        Map<Period, BigDecimal> rests = new LinkedHashMap<>();
        for (Period period : periods) {
            value(shown, Breakdown.TOTAL, period).ifPresent(whole -> {
                BigDecimal told = parts.stream()
                        .flatMap(part -> value(shown, part, period).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                rests.put(period, whole.subtract(told).max(BigDecimal.ZERO));
            });
        }
        if (rests.values().stream().noneMatch(rest -> rest.signum() > 0)) {
            return Optional.empty();
        }
        List<Datum> data = periods.stream()
                .map(period -> Optional.ofNullable(rests.get(period))
                        .map(rest -> Datum.known(rest.doubleValue(), FigureWords.amount(indicator.unit(), rest)))
                        .orElseGet(() -> FigureWords.datum(Optional.empty())))
                .toList();
        return Optional.of(new Chart.Series(t("indicators.dashboard.part.none"), data));
    }

    private static Optional<BigDecimal> value(List<Figure> shown, Breakdown part, Period period) {
        return find(shown, part, period)
                .flatMap(figure -> figure.measure().known())
                .map(Measure.Known::value);
    }

    private String nameOf(PlaceId place) {
        return places.getPlace(place).name();
    }
}
