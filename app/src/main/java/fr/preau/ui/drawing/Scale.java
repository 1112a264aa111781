package fr.preau.ui.drawing;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * An axis with round graduations.
 *
 * @param step distance between two graduations: 1, 2 or 5 times a power of ten
 */
public record Scale(double low, double high, double step) {

    /** Goes around all the values, with about so many graduations; from 0 to 1 when there is no value. */
    public static Scale around(DoubleStream values, int graduations) {
        var range = values.summaryStatistics();
        return range.getCount() == 0
                ? between(0, 1, graduations)
                : between(range.getMin(), range.getMax(), graduations);
    }

    /** The same, with zero on the axis: the only honest one for bars. */
    public static Scale fromZero(DoubleStream values, int graduations) {
        return around(DoubleStream.concat(values, DoubleStream.of(0)), graduations);
    }

    private static Scale between(double low, double high, int graduations) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high) / 10);
        double step = roundStep(span / graduations);
        double first = Math.floor(low / step) * step;
        double last = Math.ceil(high / step) * step;
        return new Scale(first, last > first ? last : first + step, step);
    }

    private static double roundStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double head = step / power;
        return power * (head <= 1 ? 1 : head <= 2 ? 2 : head <= 5 ? 5 : 10);
    }

    public double[] graduations() {
        return LongStream.rangeClosed(0, Math.round((high - low) / step))
                .mapToDouble(rank -> low + rank * step)
                .toArray();
    }

    /** How far the value stands from the low end, as a share of the axis, 0 to 1. */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    /** {@link #share} as a position across: {@code 45.2%}. */
    public String across(double value) {
        return percent(share(value));
    }

    /** Distance between two values, as a width. */
    public String width(double from, double to) {
        return percent(Math.abs(to - from) / (high - low));
    }

    /** Decimals that its graduations need. */
    public int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
