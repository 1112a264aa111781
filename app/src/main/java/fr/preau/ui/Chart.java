package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A drawing of series over categories. Its table is one click away and the CSV file one more; without JavaScript it is drawn by the
 * server, unless it is large.
 *
 * @param conditions period, base, source and date of all that is drawn, said once
 * @param categories what stands along the axis: periods of a line, rows of bars and dots
 * @param csv address of the same values as a file, empty where there is none yet
 */
public record Chart(
        String title,
        String conditions,
        Shape shape,
        List<String> categories,
        List<Series> series,
        Axis axis,
        String csv)
        implements Component {

    /** From this many values on, the browser draws, with zoom and the value under the pointer. */
    private static final int LARGE = 120;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.data().size() != categories.size()) {
                throw new IllegalArgumentException("The series %s has %d values for %d categories"
                        .formatted(one.name(), one.data().size(), categories.size()));
            }
        }
        if (shape == Shape.OPPOSITE && series.size() != 2) {
            throw new IllegalArgumentException("Two series stand back to back, received %d.".formatted(series.size()));
        }
    }

    /**
     * Lines for what follows time, dots for positions to compare, bars for amounts that start at zero; stacks for the parts of amounts, and
     * opposite bars for two parts back to back.
     */
    public enum Shape {
        LINE,
        DOT,
        BAR,
        STACK,
        OPPOSITE
    }

    /** One line, one kind of dot or one kind of bar. */
    public record Series(String name, List<Datum> data) {

        public Series {
            data = List.copyOf(data);
        }

        /** What is said of its last value. */
        public String lastText() {
            return data.reversed().stream()
                    .filter(Datum::isKnown)
                    .findFirst()
                    .map(Datum::text)
                    .orElse("");
        }
    }

    /**
     * @param unit said in the heading of the table and along the axis
     * @param decimals of the numbers along the axis
     */
    public record Axis(String unit, int decimals) {}

    /** Parts of amounts are always drawn by the server: each is written beside its bar. */
    public boolean isLarge() {
        return !isOfParts() && categories.size() * series.size() > LARGE;
    }

    /** Are its series the parts of what its categories are worth? */
    private boolean isOfParts() {
        return shape == Shape.STACK || shape == Shape.OPPOSITE;
    }

    public boolean hasFile() {
        return !csv.isEmpty();
    }

    /** True when each value is said beside its mark, so that no legend is needed. */
    public boolean hasOneSeries() {
        return series.size() == 1;
    }

    /** Every value that has a place on the axis, the ends of the intervals included. */
    public DoubleStream positions() {
        return series.stream().flatMap(one -> one.data().stream()).flatMapToDouble(Chart::positionsOf);
    }

    /** The states other than known that it shows, for the legend. */
    public List<FigureState> absences() {
        return series.stream()
                .flatMap(one -> IntStream.range(0, categories.size())
                        .filter(i -> shape != Shape.LINE || isHole(i))
                        .mapToObj(i -> one.data().get(i).state()))
                .filter(state -> state != FigureState.KNOWN)
                .distinct()
                .sorted()
                .toList();
    }

    /** A line is drawn through all periods of which one series at least has a value; the others are told. */
    private boolean isHole(int category) {
        return series.stream().noneMatch(one -> one.data().get(category).isKnown());
    }

    /** For who hears the drawing: each series from its first value to its last. */
    public String spokenEnds() {
        return series.stream().map(this::spokenEnds).collect(Collectors.joining("\u202F; "));
    }

    private String spokenEnds(Series one) {
        List<Integer> known = IntStream.range(0, categories.size())
                .filter(i -> one.data().get(i).isKnown())
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return t("ui.chart.spokenNothing", one.name());
        }
        int first = known.getFirst();
        int last = known.getLast();
        return t(
                "ui.chart.spokenSeries",
                one.name(),
                categories.get(first),
                one.data().get(first).text(),
                categories.get(last),
                one.data().get(last).text());
    }

    /** The same values, one row for each category. It stands in the same figure as the drawing: its conditions are said there. */
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(t("ui.chart.category"))));
        series.forEach(one -> columns.add(Column.number(one.name())));
        List<Integer> rows = IntStream.range(0, categories.size()).boxed().toList();
        return Table.of(title, columns.toArray(Column[]::new))
                .rows(rows, this::cellsOf)
                .captionHidden();
    }

    private List<Cell> cellsOf(int row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(categories.get(row))));
        series.stream().map(one -> one.data().get(row)).map(Chart::cellOf).forEach(cells::add);
        return cells;
    }

    private static Cell cellOf(Datum datum) {
        return datum.isKnown() ? Cell.text(datum.text()) : Cell.absent(datum.text());
    }

    private static DoubleStream positionsOf(Datum datum) {
        DoubleStream ends = datum.interval().stream().flatMapToDouble(span -> DoubleStream.of(span.low(), span.high()));
        return DoubleStream.concat(datum.isKnown() ? DoubleStream.of(datum.value()) : DoubleStream.empty(), ends);
    }
}
