package fr.preau.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A large chart as {@code charts.js} receives it. */
public record ChartData(String shape, String unit, int decimals, List<String> categories, List<Line> series) {

    private static final JsonMapper JSON = new JsonMapper();

    public static ChartData of(Chart chart) {
        return new ChartData(
                chart.shape().name().toLowerCase(Locale.ROOT),
                chart.axis().unit(),
                chart.axis().decimals(),
                chart.categories(),
                chart.series().stream().map(Line::of).toList());
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** A series; a value is null where it is absent, and its text then says why. */
    public record Line(String name, List<@Nullable Double> values, List<String> texts) {

        static Line of(Chart.Series series) {
            return new Line(
                    series.name(),
                    series.data().stream().<@Nullable Double>map(Line::valueOf).toList(),
                    series.data().stream().map(Datum::text).toList());
        }

        private static @Nullable Double valueOf(Datum datum) {
            return datum.isKnown() ? datum.value() : null;
        }
    }
}
