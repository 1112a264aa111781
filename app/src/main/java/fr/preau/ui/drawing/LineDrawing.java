package fr.preau.ui.drawing;

import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.ui.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lines over time. A line stops before what is absent and starts again after it: nothing is drawn through a hole. */
public final class LineDrawing {

    /** Height of the plot, in pixels; the names of the periods stand in {@link #FOOT} below it. */
    public static final int HEIGHT = 220;

    public static final int FOOT = 28;

    /** Letters of a name that fit beside the end of a line. */
    private static final int LONGEST_NAME = 22;

    /** Letters of a name and a value that fit there. */
    private static final int LONGEST_LABEL = 34;

    /** Room above and below the lines for the halves of the marks. */
    private static final int MARGIN = 10;

    private static final int NARROWEST_AXIS = 44;

    private static final int AXIS_GAP = 10;

    /** Width of a digit of the axis. */
    private static final int DIGIT = 7;

    private static final int LABEL_GAP = 18;
    private static final int LABELS_WIDE = 10;

    /** Letters that fit side by side under the plot on a phone, and those that keep two names apart. */
    private static final int LETTERS_NARROW = 36;

    private static final int LETTERS_BETWEEN = 2;

    private final Chart chart;
    private final Scale scale;

    private LineDrawing(Chart chart) {
        this.chart = chart;
        this.scale = Scale.around(chart.positions(), 4);
    }

    public static LineDrawing of(Chart chart) {
        return new LineDrawing(chart);
    }

    /** Does the whole name of a series stand beside the end of its line, where there is room? The legend then need not repeat it. */
    public static boolean isNamedBeside(Chart chart, Chart.Series series) {
        return chart.shape() == Chart.Shape.LINE
                && !chart.isLarge()
                && series.name().length() <= LONGEST_NAME
                && fits(series.name(), series.lastText());
    }

    /** Does its last value stand there, beside its name or what fits of it? */
    public static boolean hasValueBeside(Chart.Series series) {
        return fits(shortened(series.name()), series.lastText());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static boolean fits(String name, String value) {
        return name.length() + 1 + value.length() <= LONGEST_LABEL;
    }

    /** The lines of the axis. */
    public List<Graduation> graduations() {
        int decimals = scale.decimals();
        return Arrays.stream(scale.graduations())
                .mapToObj(value -> new Graduation(y(value), Formats.number(value, decimals)))
                .toList();
    }

    /** Room for the numbers of the axis, in pixels. */
    public int axisWidth() {
        int longest = graduations().stream()
                .mapToInt(graduation -> graduation.text().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST_AXIS, AXIS_GAP + longest * DIGIT);
    }

    /** The names of the periods, as many as fit; every second one at least gives way on a phone. */
    public List<Period> periods() {
        int every = Math.ceilDiv(chart.categories().size(), LABELS_WIDE);
        int longest = chart.categories().stream().mapToInt(String::length).max().orElse(0);
        int named = Math.ceilDiv(chart.categories().size(), every);
        int kept = Math.max(2, Math.ceilDiv(named * (longest + LETTERS_BETWEEN), LETTERS_NARROW));
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i += every) {
            periods.add(new Period(x(i), chart.categories().get(i), i / every % kept != 0));
        }
        return periods;
    }

    /** Columns where no series has a value, and why. */
    public List<Hole> holes() {
        return IntStream.range(0, chart.categories().size())
                .filter(i -> chart.series().stream()
                        .noneMatch(series -> series.data().get(i).isKnown()))
                .filter(i -> !chart.series().isEmpty())
                .mapToObj(i -> new Hole(Scale.percent(share(i) - width() / 2), Scale.percent(width()), stateAt(i)))
                .toList();
    }

    /** The series, in their order. */
    public List<Line> lines() {
        double[] labels = Spread.apart(lastHeights(), LABEL_GAP, HEIGHT - MARGIN);
        return IntStream.range(0, chart.series().size())
                .mapToObj(rank -> line(rank, labels[rank]))
                .toList();
    }

    private Line line(int rank, double labelAt) {
        List<Datum> data = chart.series().get(rank).data();
        List<Segment> segments = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            if (data.get(i).isKnown()) {
                points.add(new Point(
                        x(i),
                        y(data.get(i).value()),
                        chart.categories().get(i),
                        data.get(i).text(),
                        data.get(i).interval().map(span -> new Reach(y(span.high()), y(span.low())))));
                if (i > 0 && data.get(i - 1).isKnown()) {
                    segments.add(new Segment(
                            x(i - 1),
                            y(data.get(i - 1).value()),
                            x(i),
                            y(data.get(i).value())));
                }
            }
        }
        return new Line(rank + 1, chart.series().get(rank).name(), segments, points, Math.round(labelAt));
    }

    private double[] lastHeights() {
        return chart.series().stream()
                .mapToDouble(series -> series.data().reversed().stream()
                        .filter(Datum::isKnown)
                        .findFirst()
                        .map(datum -> (double) y(datum.value()))
                        .orElse(HEIGHT / 2.0))
                .toArray();
    }

    private FigureState stateAt(int period) {
        return chart.series().stream()
                .map(series -> series.data().get(period).state())
                .findFirst()
                .orElse(FigureState.MISSING);
    }

    private double width() {
        return 1.0 / chart.categories().size();
    }

    private double share(int period) {
        return (period + 0.5) * width();
    }

    private String x(int period) {
        return Scale.percent(share(period));
    }

    private long y(double value) {
        return Math.round(MARGIN + (1 - scale.share(value)) * (HEIGHT - 2.0 * MARGIN));
    }

    /** A line of the axis with its number. */
    public record Graduation(long y, String text) {}

    /** The name of a period; {@code minor} ones give way on a phone. */
    public record Period(String x, String label, boolean minor) {}

    /** A column without any value. */
    public record Hole(String x, String width, FigureState state) {}

    /** A series; {@code labelAt} is the height of its name at the right. */
    public record Line(int series, String name, List<Segment> segments, List<Point> points, long labelAt) {

        /** Its name at the right, cut where it would not fit; the legend has it whole. */
        public String shortName() {
            return shortened(name);
        }

        /** What is said of its last value. */
        public String lastText() {
            return points.isEmpty() ? "" : points.getLast().text();
        }

        /** What stands at its right among other series: its name, and its last value where both fit; the legend has them whole. */
        public String label() {
            return fits(shortName(), lastText()) ? shortName() + " " + lastText() : shortName();
        }
    }

    /** Between two values that follow each other. */
    public record Segment(String fromX, long fromY, String toX, long toY) {}

    /** A value, and where the true one may lie when it is an estimate. */
    public record Point(String x, long y, String category, String text, Optional<Reach> reach) {}

    /** From the height of the greatest value to that of the least. */
    public record Reach(long fromY, long toY) {}
}
