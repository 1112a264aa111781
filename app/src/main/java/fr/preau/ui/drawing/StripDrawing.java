package fr.preau.ui.drawing;

import fr.preau.ui.ComparisonStrip;
import fr.preau.ui.Datum;
import fr.preau.ui.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Marks on a line, each with its name and value above it.
 *
 * @param rail height of the line, in pixels from the top; labels stand on levels above it
 */
public record StripDrawing(int rail, String low, String high, List<Mark> marks) {

    /** Pixels from one level of labels to the next. */
    private static final int LEVEL = 18;

    private static final int ROOM_OF_RAIL = 16;

    /** Narrowest line, in pixels, on which labels are shown; below, the list of values takes over. */
    private static final double NARROWEST = 480;

    private static final double LETTER = 7.2;

    public static StripDrawing of(ComparisonStrip strip) {
        List<ComparisonStrip.Mark> known = strip.marks().stream()
                .filter(mark -> mark.datum().isKnown())
                .sorted(Comparator.comparing((ComparisonStrip.Mark mark) -> !mark.subject()))
                .toList();
        Scale scale = Scale.around(known.stream().flatMapToDouble(mark -> positions(mark.datum())), 4);
        int[] levels =
                Spread.levels(known.stream().map(mark -> labelSpan(mark, scale)).toList());
        int highest = IntStream.of(levels).max().orElse(0);
        int rail = (highest + 1) * LEVEL + ROOM_OF_RAIL;

        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            marks.add(mark(known.get(i), scale, rail - ROOM_OF_RAIL - levels[i] * LEVEL));
        }
        int decimals = Math.max(strip.decimals(), scale.decimals());
        return new StripDrawing(
                rail, Formats.number(scale.low(), decimals), Formats.number(scale.high(), decimals), marks.reversed());
    }

    private static Mark mark(ComparisonStrip.Mark mark, Scale scale, int labelAt) {
        Datum datum = mark.datum();
        double share = scale.share(datum.value());
        return new Mark(
                mark,
                scale.across(datum.value()),
                labelAt,
                share < 0.12 ? "start" : share > 0.88 ? "end" : "middle",
                datum.interval().map(span -> scale.across(span.low())).orElse(""),
                datum.interval()
                        .map(span -> scale.width(span.low(), span.high()))
                        .orElse(""));
    }

    private static double[] labelSpan(ComparisonStrip.Mark mark, Scale scale) {
        double width = (mark.name().length() + 1 + mark.datum().text().length()) * LETTER / NARROWEST;
        double share = scale.share(mark.datum().value());
        double from = share < 0.12 ? share : share > 0.88 ? share - width : share - width / 2;
        return new double[] {from, from + width + 0.02};
    }

    private static DoubleStream positions(Datum datum) {
        return DoubleStream.concat(
                DoubleStream.of(datum.value()),
                datum.interval().stream().flatMapToDouble(span -> DoubleStream.of(span.low(), span.high())));
    }

    /** Height of the whole drawing, in pixels. */
    public int height() {
        return rail + 28;
    }

    /**
     * @param labelAt height of its name
     * @param anchor how its name stands about it, as in SVG
     * @param low where its interval begins; empty when it has none
     */
    public record Mark(ComparisonStrip.Mark of, String x, int labelAt, String anchor, String low, String width) {}
}
