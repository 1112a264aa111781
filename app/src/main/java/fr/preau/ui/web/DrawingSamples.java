package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.AreaMap;
import fr.preau.ui.Chart;
import fr.preau.ui.Chart.Axis;
import fr.preau.ui.Chart.Series;
import fr.preau.ui.Chart.Shape;
import fr.preau.ui.ComparisonStrip;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.ui.Formats;
import fr.preau.ui.HeatTable;
import fr.preau.ui.HeatTable.HeatCell;
import fr.preau.ui.LocatorMap;
import fr.preau.ui.LocatorMap.Point;
import fr.preau.ui.MapFrame;
import fr.preau.ui.PartsBar;
import fr.preau.ui.RankRange;
import fr.preau.ui.ValueMap;
import fr.preau.ui.web.GalleryView.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Charts, comparisons and the map, for the gallery; places and values are invented. */
final class DrawingSamples {

    private static final String HERE = "/galerie";
    private static final Datum WITHHELD = Datum.absent(FigureState.WITHHELD, t("ui.gallery.withheld"));
    private static final Datum MISSING = Datum.absent(FigureState.MISSING, t("ui.gallery.missing"));
    private static final List<String> TOWNS = List.of("Valbourg", "Sainte-Aure", "La Chaume", "Noirlac", "Les Aubiers");
    private static final List<String> YEARS =
            List.of("2019-2020", "2020-2021", "2021-2022", "2022-2023", "2023-2024", "2024-2025", "2025-2026");

    private DrawingSamples() {}

    static Section charts() {
        return Section.of(
                "charts",
                t("ui.gallery.charts"),
                "grid grid--wide",
                chart(Shape.BAR, t("ui.gallery.chart.bars"), TOWNS, series(1, 35, 12, 0, WITHHELD, 21)),
                chart(Shape.BAR, t("ui.gallery.chart.signed"), TOWNS, series(2, 2.4, -1.2, 0.3, MISSING, -3.1)),
                chart(
                        Shape.DOT,
                        t("ui.gallery.chart.dots"),
                        TOWNS,
                        series(1, 88.1, 96.4, 104.2, MISSING, 91.0),
                        series(2, 92.3, 99.0, 101.7, 95.5, WITHHELD)),
                chart(
                        Shape.DOT,
                        t("ui.gallery.chart.intervals"),
                        TOWNS,
                        new Series(t("ui.gallery.series", 1), intervals())),
                chart(
                        Shape.LINE,
                        t("ui.gallery.chart.line"),
                        YEARS,
                        series(1, 90.1, 90.8, MISSING, 91.4, WITHHELD, 89.9, 90.7)),
                chart(
                        Shape.LINE,
                        t("ui.gallery.chart.lines"),
                        YEARS,
                        series(1, 90.1, 90.8, 91.0, 91.4, 90.5, 89.9, 90.7),
                        series(2, 97.0, 96.4, MISSING, 95.8, 95.9, 95.0, 94.1),
                        series(3, 99.0, 98.7, 98.2, 97.5, 96.0, 95.2, 94.9)),
                chart(
                        Shape.STACK,
                        t("ui.gallery.chart.stacks"),
                        YEARS,
                        series(1, 12, 14, 15, 15, MISSING, 18, 19),
                        series(2, 8, 8, 9, 11, 12, 12, 14),
                        series(3, 30, 26, 22, 18, 15, 11, 9)),
                chart(
                        Shape.OPPOSITE,
                        t("ui.gallery.chart.opposites"),
                        YEARS,
                        series(1, 12, 14, 15, 15, MISSING, 18, 19),
                        series(2, 11, 12, 15, 16, 17, 17, 18)),
                large());
    }

    static Section comparisons() {
        return Section.of(
                "comparisons",
                t("ui.gallery.comparisons"),
                "stack",
                ComparisonStrip.of(t("ui.gallery.ips"), 1, t("ui.gallery.here"), known(90.7))
                        .reference(t("ui.gallery.similar"), known(92.1).between(84, 99))
                        .reference(t("ui.gallery.department"), known(98.2))
                        .reference(t("ui.gallery.academy"), known(101.4)),
                ComparisonStrip.of(
                                t("ui.gallery.results"),
                                1,
                                t("ui.gallery.here"),
                                known(74.0).between(66, 82))
                        .conditions(t("ui.gallery.conditions"))
                        .reference(t("ui.gallery.similar"), WITHHELD)
                        .reference(t("ui.gallery.department"), known(88.4)),
                ComparisonStrip.of(t("ui.gallery.computers"), 1, t("ui.gallery.here"), MISSING)
                        .reference(t("ui.gallery.department"), known(3.2)),
                new RankRange(4, 31, Optional.of(new RankRange.Between(2, 9))),
                new RankRange(12, 31, Optional.empty()),
                PartsBar.of("72,4", 100)
                        .with(t("ui.gallery.computers"), "40,4", 40.4)
                        .with(t("ui.gallery.department"), "32", 32));
    }

    /** Values coloured by their size. */
    static Section heat() {
        List<String> classes = List.of("< 90", "90–95", "95–100", "100–105", "≥ 105");
        return Section.of(
                "heat",
                t("ui.gallery.heat"),
                "stack",
                new HeatTable(
                        t("ui.gallery.heat.table"),
                        t("ui.gallery.conditions"),
                        t("ui.gallery.table.town"),
                        YEARS.subList(4, 7),
                        IntStream.range(0, TOWNS.size())
                                .mapToObj(row -> new HeatTable.Row(
                                        TOWNS.get(row),
                                        List.of(
                                                HeatCell.of(known(88 + 4.0 * row), row),
                                                HeatCell.of(row == 1 ? WITHHELD : known(89 + 4.0 * row), row),
                                                HeatCell.of(row == 3 ? MISSING : known(90 + 4.0 * row), row))))
                                .toList(),
                        classes),
                new ValueMap(
                        t("ui.gallery.map.label"),
                        200,
                        100,
                        List.of(
                                new ValueMap.Area("Valbourg", HERE, "M5 5H65V95H5Z", known(88.1), 0),
                                new ValueMap.Area("Noirlac", HERE, "M65 5H130V95H65Z", known(104.2), 3),
                                new ValueMap.Area("Les Aubiers", HERE, "M130 5H195V95H130Z", WITHHELD, 0)),
                        classes));
    }

    static Section map() {
        MapFrame.Legend legend = new MapFrame.Legend(
                t("ui.gallery.map.legend"),
                t("ui.gallery.conditions"),
                List.of("< 19", "19–20", "20–21", "21–22", "22–23", "≥ 23"),
                List.of(FigureState.WITHHELD, FigureState.MISSING),
                true);
        MapFrame.Layers layers = MapFrame.Layers.none()
                .ground(GallerySampleMap.address("ground"))
                .areas(GallerySampleMap.address("areas"))
                .points(GallerySampleMap.address("points"))
                .towns(GallerySampleMap.address("towns"));
        MapFrame map = new MapFrame(t("ui.gallery.map.label"), layers, GallerySampleMap.BOUNDS, legend, HERE);
        LocatorMap locator = new LocatorMap(
                t("ui.gallery.map.locator"),
                t("ui.gallery.conditions"),
                120,
                100,
                "M20 15 60 5 105 25 112 70 70 95 25 82 8 48Z",
                LocatorMap.dots(List.of(
                        new Point(40, 30), new Point(55, 52), new Point(78, 44), new Point(90, 66), new Point(34, 66))),
                new Point(62, 70));
        AreaMap areas = new AreaMap(
                t("ui.gallery.map.areas"),
                200,
                100,
                List.of(
                        new AreaMap.Area(
                                t("ui.gallery.map.area", 1),
                                HERE,
                                "M10 10 90 5 100 50 60 90 15 80Z",
                                new AreaMap.Label(t("ui.gallery.map.areaName", 1), 54, 45)),
                        new AreaMap.Area(
                                t("ui.gallery.map.area", 2), HERE, "M90 5 180 15 190 70 150 95 100 50Z", null)));
        return Section.of("map", t("ui.gallery.map"), "split", map, locator, areas);
    }

    private static Chart chart(Shape shape, String title, List<String> categories, Series... series) {
        return new Chart(
                title,
                t("ui.gallery.conditions"),
                shape,
                categories,
                List.of(series),
                new Axis(t("ui.gallery.points"), 0),
                HERE);
    }

    private static Chart large() {
        List<String> days =
                IntStream.rangeClosed(1, 200).mapToObj(Formats::number).toList();
        List<Datum> waves = IntStream.rangeClosed(1, 200)
                .mapToObj(day -> day % 37 == 0 ? MISSING : known(95 + 6 * Math.sin(day / 14.0)))
                .toList();
        return chart(Shape.LINE, t("ui.gallery.chart.large"), days, new Series(t("ui.gallery.series", 1), waves));
    }

    private static Series series(int rank, Object... values) {
        return new Series(
                t("ui.gallery.series", rank),
                IntStream.range(0, values.length)
                        .mapToObj(i -> datum(values[i]))
                        .toList());
    }

    private static Datum datum(Object value) {
        return value instanceof Datum datum ? datum : known(((Number) value).doubleValue());
    }

    private static List<Datum> intervals() {
        return DoubleStream.of(81.2, 78.9, 76, 74.4, 55.3)
                .mapToObj(value -> known(value).between(value - 6, value + 9))
                .toList();
    }

    private static Datum known(double value) {
        return Datum.known(value, Formats.number(value, 1));
    }
}
