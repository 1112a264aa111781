package fr.preau.methods.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * A straight line through readings by least squares, and how far from it the next reading may lie. It takes readings to lie around one line,
 * each as far off as any other and none because of the one before: what follows says how sure one can be if the pace stays what it was, and
 * nothing of whether it will.
 *
 * @param readings how many it is drawn through, three at least
 * @param meanTime of them, in any unit
 * @param meanValue of them
 * @param spread sum of the squared distances of their times from the mean
 * @param slope change of the value in one unit of time
 * @param residual standard deviation of the readings around the line, with two degrees of freedom less than readings
 */
public record LinearTrend(
        int readings, double meanTime, double meanValue, double spread, double slope, double residual) {

    private static final int LEAST = 3;

    /**
     * Draws the line.
     *
     * @return empty for fewer than three readings, which no line can be wrong about, or when all are of one time
     * @throws IllegalArgumentException if there are not as many values as times
     */
    public static Optional<LinearTrend> through(double[] times, double[] values) {
        if (times.length != values.length) {
            throw new IllegalArgumentException(
                    "There are %d times for %d values".formatted(times.length, values.length));
        }
        if (times.length < LEAST) {
            return Optional.empty();
        }
        double meanTime = Arrays.stream(times).average().orElseThrow();
        double meanValue = Arrays.stream(values).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (int i = 0; i < times.length; i++) {
            spread += (times[i] - meanTime) * (times[i] - meanTime);
            together += (times[i] - meanTime) * (values[i] - meanValue);
        }
        if (spread == 0) {
            return Optional.empty();
        }
        double slope = together / spread;
        double off = 0;
        for (int i = 0; i < times.length; i++) {
            double distance = values[i] - meanValue - slope * (times[i] - meanTime);
            off += distance * distance;
        }
        double residual = Math.sqrt(off / (times.length - 2));
        return Optional.of(new LinearTrend(times.length, meanTime, meanValue, spread, slope, residual));
    }

    /** The line at a time. */
    public double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    /** Standard error of the slope. */
    public double slopeError() {
        return residual / Math.sqrt(spread);
    }

    /**
     * Where one reading at a time would lie.
     *
     * <p>Draper and Smith, «Applied Regression Analysis», 3rd edition (1998), 3.1: the line and the reading are both uncertain.
     *
     * @param level share of such intervals that hold the reading, between 0 and 1, both excluded
     */
    public Span predicted(double time, double level) {
        double away = time - meanTime;
        double reach = margin(level) * Math.sqrt(1 + 1.0 / readings + away * away / spread);
        return new Span(at(time) - reach, at(time) + reach);
    }

    /**
     * When the line meets a value, and between which times a reading may first do so.
     *
     * <p>The times are those at which the interval of {@link #predicted} begins and ceases to hold the value (Fieller, «Some problems in
     * interval estimation», Journal of the Royal Statistical Society B 16, 1954).
     *
     * @return empty when the slope cannot be told from zero at this level: any date is then possible, and none
     */
    public Optional<Crossing> meets(double value, double level) {
        double margin = margin(level);
        double square = slope * slope - margin * margin / spread;
        if (square <= 0) {
            return Optional.empty();
        }
        double above = meanValue - value;
        double half = slope * above;
        double rest = above * above - margin * margin * (1 + 1.0 / readings);
        double root = Math.sqrt(Math.max(0, half * half - square * rest));
        return Optional.of(new Crossing(
                meanTime - above / slope,
                new Span(meanTime + (-half - root) / square, meanTime + (-half + root) / square)));
    }

    private double margin(double level) {
        return StudentT.quantile(readings - 2, (1 + level) / 2) * residual;
    }

    /** From one number to another that is not below it. */
    public record Span(double low, double high) {}

    /**
     * @param time at which the line itself meets the value
     * @param span between which times a reading may first do so
     */
    public record Crossing(double time, Span span) {}
}
