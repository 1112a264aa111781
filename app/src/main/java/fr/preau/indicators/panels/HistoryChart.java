package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.values.Period;
import java.util.List;

/**
 * One indicator over the years, for a place and those beside which it is read.
 *
 * @param places the place itself first
 * @param figures of all of them, the oldest first
 */
record HistoryChart(List<Place> places, List<Figure> figures) {

    private static final int FEWEST_POINTS = 2;

    /** Beyond them, only those that have a value: twenty years by month. */
    private static final int MOST_PERIODS = 240;

    HistoryChart {
        places = List.copyOf(places);
        figures = List.copyOf(figures);
    }

    /** A line needs two points. */
    boolean isWorthDrawing() {
        return figures.stream()
                        .filter(figure ->
                                figure.place().equals(places.getFirst().id()) && figure.isKnown())
                        .count()
                >= FEWEST_POINTS;
    }

    Chart chart() {
        Indicator indicator = figures.getFirst().indicator();
        List<Period> periods = periods();
        List<Chart.Series> lines = places.stream()
                .map(place -> new Chart.Series(
                        place.name(),
                        periods.stream().map(period -> datum(place, period)).toList()))
                .toList();
        return new Chart(
                indicator.wording().label(),
                t("indicators.panel.chart.conditions", indicator.origin().owner()),
                Chart.Shape.LINE,
                periods.stream().map(Period::code).toList(),
                lines,
                new Chart.Axis(
                        FigureWords.unit(indicator.unit()), indicator.unit().decimals()),
                Downloads.of(places.getFirst().id(), indicator.code()));
    }

    private List<Period> periods() {
        return Timeline.whole(figures.stream().map(Figure::period).distinct().toList(), MOST_PERIODS);
    }

    private Datum datum(Place place, Period period) {
        return FigureWords.datum(figures.stream()
                .filter(figure ->
                        figure.place().equals(place.id()) && figure.period().equals(period))
                .findFirst());
    }
}
