package fr.preau.ui.drawing;

import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars lying from zero, one row for each category and one bar for each series in it.
 *
 * @param zero where the bars start
 */
public record BarDrawing(String zero, List<Row> rows) {

    private static final int THICKNESS = 16;
    private static final int GAP = 3;

    public static BarDrawing of(Chart chart) {
        Scale scale = Scale.fromZero(chart.positions(), 4);
        List<Row> rows = IntStream.range(0, chart.categories().size())
                .mapToObj(row -> row(chart, row, scale))
                .toList();
        return new BarDrawing(scale.across(0), rows);
    }

    private static Row row(Chart chart, int row, Scale scale) {
        List<Bar> bars = IntStream.range(0, chart.series().size())
                .mapToObj(rank -> bar(chart.series().get(rank).data().get(row), rank, scale))
                .toList();
        return new Row(chart.categories().get(row), chart.series().size() * (THICKNESS + GAP) - GAP, bars);
    }

    private static Bar bar(Datum datum, int rank, Scale scale) {
        double value = datum.isKnown() ? datum.value() : 0;
        return new Bar(
                datum,
                rank + 1,
                rank * (THICKNESS + GAP),
                THICKNESS,
                scale.across(Math.min(0, value)),
                scale.width(0, value));
    }

    /** A category; {@code height} in pixels. */
    public record Row(String label, int height, List<Bar> bars) {}

    /**
     * A value; nothing but its pattern is drawn when it is absent.
     *
     * @param series rank of the series, from 1: that of its colour
     */
    public record Bar(Datum datum, int series, int y, int height, String x, String width) {}
}
