package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Spread;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.Timeline;
import fr.preau.indicators.panels.ValueClasses;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.Places;
import fr.preau.territory.outlines.Drawing;
import fr.preau.territory.outlines.Outlines;
import fr.preau.ui.Cell;
import fr.preau.ui.Chart;
import fr.preau.ui.Column;
import fr.preau.ui.Datum;
import fr.preau.ui.Formats;
import fr.preau.ui.HeatTable;
import fr.preau.ui.Table;
import fr.preau.ui.ValueMap;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tiles that run over the places of a kind. */
@Component
class PlaceTiles {

    /** Rows that one still reads; the file has them all. */
    private static final int MOST_ROWS = 25;

    private static final int MOST_OF_TABLE = 50;
    private static final int MOST_PERIODS = 8;

    private final Figures figures;
    private final Places places;
    private final Outlines outlines;

    PlaceTiles(Figures figures, Places places, Outlines outlines) {
        this.figures = figures;
        this.places = places;
        this.outlines = outlines;
    }

    DrawnTile bars(Tile tile, Indicator indicator, PlaceId about, String csv) {
        return rows(tile, indicator, about, csv, Chart.Shape.BAR);
    }

    DrawnTile dots(Tile tile, Indicator indicator, PlaceId about, String csv) {
        return rows(tile, indicator, about, csv, Chart.Shape.DOT);
    }

    private DrawnTile rows(Tile tile, Indicator indicator, PlaceId about, String csv, Chart.Shape shape) {
        Among among = read(tile, indicator, about);
        if (among.isEmpty()) {
            return DrawnTile.of(title(tile, indicator), List.of(), List.of());
        }
        boolean followsSize = indicator.aggregation().space() == SpatialAggregation.SUM;
        List<Figure> shown = among.figures().stream()
                .sorted(among.order(followsSize))
                .limit(MOST_ROWS)
                .toList();
        var chart = new Chart(
                title(tile, indicator),
                among.conditions(),
                shape,
                shown.stream().map(figure -> among.name(figure.place())).toList(),
                List.of(new Chart.Series(
                        indicator.wording().shortLabel(),
                        shown.stream().map(FigureWords::datum).toList())),
                axis(indicator),
                csv);
        List<String> cautions = new ArrayList<>(among.cautions(MOST_ROWS));
        if (followsSize) {
            cautions.add(t("indicators.dashboard.caution.size"));
        }
        return DrawnTile.of(chart.title(), List.of(chart), among.figures()).cautions(cautions);
    }

    /** How many places lie in each interval; those without a value are told, never put at zero. */
    DrawnTile distribution(Tile tile, Indicator indicator, PlaceId about, String csv) {
        PlaceKind kind = kind(tile);
        Optional<Period> period = period(tile, indicator, kind);
        Optional<Spread> spread = period.map(one -> figures.spread(tile.placeIn(about), kind, indicator.code(), one));
        Optional<Figure> example = spread.flatMap(Spread::example);
        if (spread.isEmpty() || example.isEmpty()) {
            return DrawnTile.of(title(tile, indicator), List.of(), List.of());
        }
        List<BigDecimal> values = spread.get().values();
        var bins = Bins.of(values);
        var chart = new Chart(
                title(tile, indicator),
                t(
                        "indicators.dashboard.distribution",
                        conditions(example.get(), values.size(), spread.get().places()),
                        FigureWords.unit(indicator.unit())),
                Chart.Shape.BAR,
                bins.labels(),
                List.of(new Chart.Series(
                        PlaceWords.kind(kind),
                        Arrays.stream(bins.count(values))
                                .mapToObj(count -> Datum.known(count, t("indicators.dashboard.places", count)))
                                .toList())),
                new Chart.Axis(t("indicators.dashboard.distribution.axis"), 0),
                csv);
        return DrawnTile.ofMany(chart.title(), chart, spread.get().places(), () -> list(tile, indicator, about));
    }

    DrawnTile heatMap(Tile tile, Indicator indicator, PlaceId about) {
        Among among = read(tile, indicator, about);
        if (among.isEmpty()) {
            return DrawnTile.of(title(tile, indicator), List.of(), List.of());
        }
        List<PlaceId> shown = among.figures().stream()
                .sorted(among.order(true))
                .map(Figure::place)
                .limit(MOST_ROWS)
                .toList();
        List<Figure> all = figures.history(shown, indicator.code());
        List<Period> every = Timeline.of(all, places.today());
        List<Period> periods = every.subList(Math.max(0, every.size() - MOST_PERIODS), every.size());
        var classes = ValueClasses.ofEqualWidths(values(all), indicator.unit().decimals());
        Map<PlaceId, Map<Period, Figure>> byPlace = new HashMap<>();
        all.forEach(figure ->
                byPlace.computeIfAbsent(figure.place(), _ -> new HashMap<>()).put(figure.period(), figure));
        var heat = new HeatTable(
                title(tile, indicator),
                Stream.of(FigureWords.unit(indicator.unit()), among.source())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                PlaceWords.kind(among.kind()),
                periods.stream().map(Timeline::label).toList(),
                shown.stream()
                        .map(place -> new HeatTable.Row(
                                among.name(place),
                                periods.stream()
                                        .map(period -> heat(
                                                Optional.ofNullable(byPlace.getOrDefault(place, Map.of())
                                                        .get(period)),
                                                classes))
                                        .toList()))
                        .toList(),
                classes.labels());
        return DrawnTile.of(heat.caption(), List.of(heat), all).cautions(among.cautions(MOST_ROWS));
    }

    private static HeatTable.HeatCell heat(Optional<Figure> figure, ValueClasses classes) {
        return HeatTable.HeatCell.of(
                FigureWords.datum(figure),
                figure.flatMap(PlaceTiles::value).map(classes::rank).orElse(0));
    }

    DrawnTile map(Tile tile, Indicator indicator, PlaceId about) {
        Among among = read(tile, indicator, about);
        Optional<Drawing> drawing = among.isEmpty()
                ? Optional.empty()
                : outlines.draw(among.figures().stream().map(Figure::place).toList());
        if (drawing.isEmpty()) {
            return among.isEmpty()
                    ? DrawnTile.of(title(tile, indicator), List.of(), List.of())
                    : table(tile, List.of(indicator), about)
                            .cautions(List.of(t("indicators.dashboard.caution.no-outlines")));
        }
        var classes =
                ValueClasses.ofEqualWidths(among.values(), indicator.unit().decimals());
        Map<PlaceId, Figure> byPlace =
                among.figures().stream().collect(Collectors.toMap(Figure::place, figure -> figure, (a, _) -> a));
        var map = new ValueMap(
                t("indicators.dashboard.map", indicator.wording().label(), among.conditions()),
                drawing.get().width(),
                drawing.get().height(),
                drawing.get().shapes().stream()
                        .flatMap(shape -> Stream.ofNullable(byPlace.get(shape.place()))
                                .map(figure -> new ValueMap.Area(
                                        shape.name(),
                                        Place.path(shape.place()),
                                        shape.path(),
                                        FigureWords.datum(figure),
                                        value(figure).map(classes::rank).orElse(0))))
                        .toList(),
                classes.labels());
        List<String> cautions = new ArrayList<>(among.cautions(Integer.MAX_VALUE));
        cautions.addFirst(among.conditions());
        cautions.add(t("indicators.dashboard.caution.classes"));
        int beyond = among.figures().size() - map.areas().size();
        if (beyond > 0) {
            cautions.add(t("indicators.dashboard.caution.beyond", beyond));
        }
        return DrawnTile.of(title(tile, indicator), List.of(map), among.figures())
                .cautions(cautions);
    }

    /** Places and indicators, each column over its latest period. */
    DrawnTile table(Tile tile, List<Indicator> indicators, PlaceId about) {
        Map<PlaceId, Map<Indicator, Figure>> rows = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        List<Figure> all = new ArrayList<>();
        PlaceKind kind = tile.kind().orElse(PlaceKind.DEPARTMENT);
        columns.add(Column.text(PlaceWords.kind(kind)));
        for (Indicator indicator : indicators) {
            Among among = read(tile, indicator, about);
            among.figures()
                    .forEach(figure -> rows.computeIfAbsent(figure.place(), _ -> new HashMap<>())
                            .put(indicator, figure));
            all.addAll(among.figures());
            columns.add(Column.number(indicator.wording().shortLabel()).note(among.conditions()));
        }
        Map<PlaceId, String> names = places.names(rows.keySet());
        List<PlaceId> shown = rows.keySet().stream()
                .sorted(Comparator.comparing(place -> names.getOrDefault(place, place.code())))
                .limit(MOST_OF_TABLE)
                .toList();
        String title = title(tile, indicators.getFirst());
        Table table = Table.of(title, columns.toArray(Column[]::new))
                .captionHidden()
                .rows(
                        shown,
                        place -> Stream.concat(
                                        Stream.of(
                                                Cell.link(names.getOrDefault(place, place.code()), Place.path(place))),
                                        indicators.stream()
                                                .map(indicator ->
                                                        cell(Optional.ofNullable(rows.getOrDefault(place, Map.of())
                                                                .get(indicator)))))
                                .toList());
        List<String> cautions = rows.size() > MOST_OF_TABLE
                ? List.of(t("indicators.dashboard.caution.some", MOST_OF_TABLE, Formats.number(rows.size())))
                : List.of();
        return DrawnTile.of(title, List.of(table), all).cautions(cautions);
    }

    private static Cell cell(Optional<Figure> figure) {
        return figure.map(one -> one.isKnown()
                        ? Cell.text(FigureWords.value(one)).note(FigureWords.base(one))
                        : Cell.absent(FigureWords.absence(one.measure())))
                .orElseGet(() -> Cell.absent(t("indicators.missing.not-published")));
    }

    private Among read(Tile tile, Indicator indicator, PlaceId about) {
        List<Figure> list = list(tile, indicator, about);
        return new Among(
                kind(tile), list, places.names(list.stream().map(Figure::place).toList()));
    }

    private List<Figure> list(Tile tile, Indicator indicator, PlaceId about) {
        PlaceKind kind = kind(tile);
        return period(tile, indicator, kind)
                .map(one -> figures.within(tile.placeIn(about), kind, indicator.code(), one))
                .orElse(List.of())
                .stream()
                .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                .toList();
    }

    private static PlaceKind kind(Tile tile) {
        return tile.kind().orElse(PlaceKind.DEPARTMENT);
    }

    private Optional<Period> period(Tile tile, Indicator indicator, PlaceKind kind) {
        return tile.period()
                .or(() -> figures.periods(indicator.code(), kind).stream()
                        .filter(one -> !one.firstDay().isAfter(places.today()))
                        .findFirst());
    }

    /** «session 2025 · 95 valeurs sur 101 · DEPP, 17 août 2026», as one of the values tells it for all. */
    private static String conditions(Figure example, long known, int all) {
        return t(
                "indicators.table.conditions",
                example.period().label(),
                known,
                all,
                FigureWords.source(example).orElse(""));
    }

    private static String title(Tile tile, Indicator indicator) {
        return tile.title().isEmpty() ? indicator.wording().label() : tile.title();
    }

    private static Chart.Axis axis(Indicator indicator) {
        return new Chart.Axis(
                FigureWords.unit(indicator.unit()), indicator.unit().decimals());
    }

    private static Optional<BigDecimal> value(Figure figure) {
        return figure.measure().known().map(Measure.Known::value);
    }

    private static List<BigDecimal> values(Collection<Figure> list) {
        return list.stream().flatMap(figure -> value(figure).stream()).toList();
    }

    /** The places of a kind in another, over one period. */
    private record Among(PlaceKind kind, List<Figure> figures, Map<PlaceId, String> names) {

        boolean isEmpty() {
            return figures.stream().noneMatch(Figure::isKnown);
        }

        List<BigDecimal> values() {
            return PlaceTiles.values(figures);
        }

        String name(PlaceId place) {
            return names.getOrDefault(place, place.code());
        }

        /** By name, or from the largest value, what has none coming last. */
        Comparator<Figure> order(boolean byName) {
            Comparator<Figure> names =
                    Comparator.comparing(figure -> name(figure.place()), String.CASE_INSENSITIVE_ORDER);
            return byName
                    ? names
                    : Comparator.comparing(
                                    (Figure figure) -> value(figure).orElse(null),
                                    Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(names);
        }

        String conditions() {
            return figures.stream()
                    .filter(Figure::isKnown)
                    .findFirst()
                    .map(one -> PlaceTiles.conditions(
                            one, figures.stream().filter(Figure::isKnown).count(), figures.size()))
                    .orElse("");
        }

        String source() {
            return figures.stream()
                    .filter(Figure::isKnown)
                    .flatMap(figure -> FigureWords.source(figure).stream())
                    .findFirst()
                    .orElse("");
        }

        List<String> cautions(int mostRows) {
            return figures.size() > mostRows
                    ? List.of(t("indicators.dashboard.caution.some", mostRows, Formats.number(figures.size())))
                    : List.of();
        }
    }
}
