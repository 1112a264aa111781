package fr.preau.ui.drawing;

import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bars cut in parts, one row for each category: the parts of a row lie one after another, from zero. */
public record StackDrawing(List<Row> rows) {

    public static StackDrawing of(Chart chart) {
        List<Integer> categories =
                IntStream.range(0, chart.categories().size()).boxed().toList();
        double longest = categories.stream()
                .mapToDouble(category -> sum(chart, category))
                .max()
                .orElse(0);
        double whole = longest > 0 ? longest : 1;
        return new StackDrawing(
                categories.stream().map(category -> row(chart, category, whole)).toList());
    }

    private static double sum(Chart chart, int category) {
        return chart.series().stream()
                .map(series -> series.data().get(category))
                .mapToDouble(StackDrawing::length)
                .sum();
    }

    private static Row row(Chart chart, int category, double whole) {
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (int rank = 0; rank < chart.series().size(); rank++) {
            Datum datum = chart.series().get(rank).data().get(category);
            double length = length(datum);
            parts.add(new Part(
                    datum,
                    chart.series().get(rank).name(),
                    rank + 1,
                    Scale.percent(start / whole),
                    Scale.percent(length / whole)));
            start += length;
        }
        return new Row(chart.categories().get(category), parts);
    }

    private static double length(Datum datum) {
        return datum.isKnown() ? Math.max(0, datum.value()) : 0;
    }

    /** A category. */
    public record Row(String label, List<Part> parts) {}

    /**
     * @param name that of its series
     * @param series rank of the series, from 1: that of its colour
     */
    public record Part(Datum datum, String name, int series, String x, String width) {}
}
