package fr.preau.ui.drawing;

import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import java.util.List;
import java.util.stream.IntStream;

/** Two bars back to back in each category, on one scale for both sides. */
public record OppositeDrawing(List<Row> rows) {

    /** How much of the width one side has. */
    private static final double SIDE = 0.5;

    public static OppositeDrawing of(Chart chart) {
        double longest = Math.max(chart.positions().max().orElse(0), 0);
        double whole = longest > 0 ? longest : 1;
        return new OppositeDrawing(IntStream.range(0, chart.categories().size())
                .mapToObj(category -> new Row(
                        chart.categories().get(category),
                        side(chart, 0, category, whole),
                        side(chart, 1, category, whole)))
                .toList());
    }

    private static Side side(Chart chart, int rank, int category, double whole) {
        Datum datum = chart.series().get(rank).data().get(category);
        double length = datum.isKnown() ? Math.max(0, datum.value()) / whole * SIDE : 0;
        return new Side(
                datum,
                chart.series().get(rank).name(),
                Scale.percent(rank == 0 ? SIDE - length : SIDE),
                Scale.percent(length));
    }

    /** A category. */
    public record Row(String label, Side left, Side right) {}

    /** @param name that of its series */
    public record Side(Datum datum, String name, String x, String width) {}
}
