package fr.preau.ui.drawing;

import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.ui.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Positions on one axis, one row for each category and one mark for each series in it. */
public record DotDrawing(List<Graduation> graduations, List<Row> rows) {

    public static DotDrawing of(Chart chart) {
        Scale scale = Scale.around(chart.positions(), 4);
        int decimals = scale.decimals();
        List<Graduation> graduations = Arrays.stream(scale.graduations())
                .mapToObj(value -> new Graduation(scale.across(value), Formats.number(value, decimals)))
                .toList();
        List<Row> rows = IntStream.range(0, chart.categories().size())
                .mapToObj(row -> row(chart, row, scale))
                .toList();
        return new DotDrawing(graduations, rows);
    }

    private static Row row(Chart chart, int row, Scale scale) {
        List<Dot> dots = IntStream.range(0, chart.series().size())
                .mapToObj(rank -> dot(chart.series().get(rank).data().get(row), rank, scale))
                .toList();
        return new Row(chart.categories().get(row), dots);
    }

    private static Dot dot(Datum datum, int rank, Scale scale) {
        String x = datum.isKnown() ? scale.across(datum.value()) : "0%";
        return new Dot(
                datum,
                rank + 1,
                x,
                datum.interval().map(span -> scale.across(span.low())).orElse(x),
                datum.interval().map(span -> scale.across(span.high())).orElse(x));
    }

    /** A line of the axis with its number. */
    public record Graduation(String x, String text) {}

    /** A category. */
    public record Row(String label, List<Dot> dots) {}

    /**
     * @param series rank of the series, from 1: that of its colour and of its shape
     * @param low where its interval begins; {@code x} when it has none
     */
    public record Dot(Datum datum, int series, String x, String low, String high) {

        public boolean hasInterval() {
            return datum.interval().isPresent();
        }
    }
}
