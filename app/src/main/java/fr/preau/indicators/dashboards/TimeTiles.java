package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.Timeline;
import fr.preau.territory.Places;
import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.ui.Formats;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tiles that follow time. A period without a figure is a hole in the line, and one to come is not drawn. */
@Component
class TimeTiles {

    /** Of a hundred places in the largest perimeter, how many less make it another one. */
    private static final double ANOTHER_PERIMETER = 0.05;

    /** The file has the number of places of each period. */
    private static final int MOST_BREAKS_TOLD = 3;

    private final Figures figures;
    private final ConstantPerimeter constant;
    private final Places places;

    TimeTiles(Figures figures, ConstantPerimeter constant, Places places) {
        this.figures = figures;
        this.constant = constant;
        this.places = places;
    }

    /** One indicator of several places, or several of one place. */
    DrawnTile line(Tile tile, List<Indicator> indicators, PlaceId about, String csv) {
        List<Line> lines = withConstantPerimeter(lines(tile.placesIn(about), indicators), tile.placeIn(about));
        List<Figure> all =
                lines.stream().flatMap(line -> line.figures().stream()).toList();
        String title = tile.title().isEmpty() ? indicators.getFirst().wording().label() : tile.title();
        if (all.stream().noneMatch(Figure::isKnown)) {
            return DrawnTile.of(title, List.of(), List.of());
        }
        return DrawnTile.of(title, List.of(chart(title, lines, csv)), all).cautions(cautions(lines));
    }

    /** Each indicator on a scale of its own, one chart under another: their heights do not compare. */
    DrawnTile multiples(Tile tile, List<Indicator> indicators, PlaceId about, String csv) {
        List<Figure> all = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        List<String> cautions = new ArrayList<>(List.of(t("indicators.dashboard.caution.own-scales")));
        for (Indicator indicator : indicators) {
            List<Line> lines = lines(tile.placesIn(about), List.of(indicator));
            if (lines.stream().anyMatch(Line::hasValue)) {
                lines.forEach(line -> all.addAll(line.figures()));
                charts.add(chart(indicator.wording().label(), lines, csv));
                cautions.addAll(cautions(lines));
            }
        }
        String title = tile.title().isEmpty() ? nameOf(tile.placeIn(about)) : tile.title();
        return DrawnTile.of(title, charts, all)
                .cautions(cautions.stream().distinct().toList());
    }

    /** What a running total gained from each period to the next; nothing where one of the two is not known. */
    DrawnTile gains(Tile tile, Indicator indicator, PlaceId about, String csv) {
        List<Line> totals = lines(tile.placesIn(about), List.of(indicator));
        List<Figure> all =
                totals.stream().flatMap(line -> line.figures().stream()).toList();
        List<Period> periods = Timeline.of(all, places.today());
        String title = tile.title().isEmpty()
                ? t("indicators.dashboard.gains", indicator.wording().label())
                : tile.title();
        if (periods.size() < 2
                || totals.stream()
                        .noneMatch(line -> line.gains(periods).stream().anyMatch(Datum::isKnown))) {
            return DrawnTile.of(title, List.of(), List.of());
        }
        var chart = new Chart(
                title,
                t("indicators.dashboard.gains.conditions", SeriesWords.conditions(all)),
                Chart.Shape.LINE,
                periods.stream().skip(1).map(Timeline::label).toList(),
                totals.stream()
                        .map(line -> new Chart.Series(line.name(), line.gains(periods)))
                        .toList(),
                new Chart.Axis(
                        FigureWords.unit(indicator.unit()), indicator.unit().decimals()),
                csv);
        return DrawnTile.of(title, List.of(chart), all);
    }

    /** A line alone whose perimeter changes has the same beside it over the places that are always there. */
    private List<Line> withConstantPerimeter(List<Line> lines, PlaceId place) {
        Line first = lines.getFirst();
        if (lines.size() > 1 || first.breaks().isEmpty()) {
            return lines;
        }
        return constant.of(place, first.indicator(), first.figures())
                .map(same -> List.of(
                        first,
                        new Line(
                                t(
                                        "indicators.dashboard.constant",
                                        Formats.number(
                                                same.getFirst().coverage().places())),
                                first.indicator(),
                                same)))
                .orElse(lines);
    }

    private List<Line> lines(List<PlaceId> shown, List<Indicator> indicators) {
        Map<PlaceId, String> names = places.names(shown);
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Map<PlaceId, List<Figure>> histories =
                    figures.history(shown, indicator.code()).stream().collect(Collectors.groupingBy(Figure::place));
            for (PlaceId place : shown) {
                String name = indicators.size() == 1
                        ? names.getOrDefault(place, place.code())
                        : indicator.wording().shortLabel();
                lines.add(new Line(name, indicator, histories.getOrDefault(place, List.of())));
            }
        }
        return lines;
    }

    private Chart chart(String title, List<Line> lines, String csv) {
        List<Figure> all =
                lines.stream().flatMap(line -> line.figures().stream()).toList();
        List<Period> periods = Timeline.of(all, places.today());
        Indicator first = lines.getFirst().indicator();
        return new Chart(
                title,
                SeriesWords.conditions(all),
                Chart.Shape.LINE,
                periods.stream().map(Timeline::label).toList(),
                lines.stream()
                        .map(line -> new Chart.Series(line.name(), line.data(periods)))
                        .toList(),
                new Chart.Axis(FigureWords.unit(first.unit()), first.unit().decimals()),
                csv);
    }

    private String nameOf(PlaceId place) {
        return places.getPlace(place).name();
    }

    private static List<String> cautions(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.caution().stream())
                .distinct()
                .toList();
    }

    /**
     * One series.
     *
     * @param figures the oldest first
     */
    private record Line(String name, Indicator indicator, List<Figure> figures) {

        boolean hasValue() {
            return figures.stream().anyMatch(Figure::isKnown);
        }

        List<Datum> data(List<Period> periods) {
            return periods.stream().map(this::datum).toList();
        }

        private Datum datum(Period period) {
            return FigureWords.datum(find(period));
        }

        private Optional<Figure> find(Period period) {
            return figures.stream()
                    .filter(figure -> figure.period().equals(period))
                    .findFirst();
        }

        List<Datum> gains(List<Period> periods) {
            List<Datum> gains = new ArrayList<>();
            for (int i = 1; i < periods.size(); i++) {
                Optional<BigDecimal> before = value(periods.get(i - 1));
                Optional<BigDecimal> after = value(periods.get(i));
                gains.add(
                        before.isPresent() && after.isPresent()
                                ? gain(after.get().subtract(before.get()))
                                : Datum.absent(FigureState.MISSING, t("indicators.dashboard.gains.unknown")));
            }
            return gains;
        }

        private Datum gain(BigDecimal gained) {
            return Datum.known(gained.doubleValue(), FigureWords.amount(indicator.unit(), gained));
        }

        private Optional<BigDecimal> value(Period period) {
            return find(period).flatMap(figure -> figure.measure().known()).map(Measure.Known::value);
        }

        /** Where the figures of a place stand on other places than before, a rise may be one of the perimeter. */
        Optional<String> caution() {
            List<String> breaks = breaks().stream().limit(MOST_BREAKS_TOLD).toList();
            return breaks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(t("indicators.dashboard.caution.perimeter", name, String.join(", ", breaks)));
        }

        /** Between which periods the perimeter becomes another one. */
        List<String> breaks() {
            List<Figure> covered = figures.stream()
                    .filter(Figure::isKnown)
                    .filter(figure -> figure.coverage().placesExpected() > 1)
                    .toList();
            List<String> breaks = new ArrayList<>();
            for (int i = 1; i < covered.size(); i++) {
                long before = covered.get(i - 1).coverage().places();
                long after = covered.get(i).coverage().places();
                if (Math.abs(after - before) > Math.max(before, after) * ANOTHER_PERIMETER) {
                    breaks.add(t(
                            "indicators.dashboard.caution.break",
                            Timeline.label(covered.get(i).period()),
                            Formats.number(before),
                            Formats.number(after)));
                }
            }
            return breaks;
        }
    }
}
