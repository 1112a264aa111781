package fr.preau.methods.outliers;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far a value stands from a group, in standard deviations that a few wild values of the group do not widen: its distance to the
 * median, over 1.4826 times the median of such distances (MAD). The factor makes that spread the standard deviation of a normal law:
 * 1 / 0.6745. The rule and its limit are those of Iglewicz and Hoaglin, <i>How to Detect and Handle Outliers</i>, ASQC, 1993, p. 11–13.
 *
 * @param median of the group
 * @param spread 1.4826 times the median distance to it; 0 when more than half of the group have one value
 * @param size how many values the group has
 */
public record RobustScore(double median, double spread, int size) {

    /** Beyond it, on either side, a value is to be looked at. */
    public static final double LIMIT = 3.5;

    /** Fewer say nothing of what is usual. */
    public static final int FEWEST = 5;

    private static final double NORMAL = 1.4826;

    /**
     * @param values of the group, without the one that is judged, in any order
     * @throws IllegalArgumentException if one of them is no finite number
     */
    public static RobustScore of(double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A group is made of finite numbers.");
        }
        if (values.length == 0) {
            return new RobustScore(Double.NaN, Double.NaN, 0);
        }
        double median = median(values);
        double[] distances =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        return new RobustScore(median, NORMAL * median(distances), values.length);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The score of a value; empty when the group has fewer than {@value #FEWEST} values, or no spread. */
    public OptionalDouble of(double value) {
        return size < FEWEST || spread == 0 ? OptionalDouble.empty() : OptionalDouble.of((value - median) / spread);
    }

    /** Is the value to be looked at? Never when it has no score. */
    public boolean isOutlier(double value) {
        OptionalDouble score = of(value);
        return score.isPresent() && Math.abs(score.getAsDouble()) > LIMIT;
    }
}
