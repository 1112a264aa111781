package fr.preau.methods.composite;

import java.util.Arrays;

/**
 * Cuts numbers into classes that are as homogeneous as can be: of all ways to cut, the one whose sum of squared deviations from the
 * means of the classes is least (Fisher, <i>Journal of the American Statistical Association</i> 53(284), 1958; known to cartographers as
 * the natural breaks of Jenks, 1967). Exact, and not the usual local search; equal numbers are never parted.
 *
 * <p>By dynamic programming over the distinct values. The best last cut does not move back when a number is added, so that each class
 * costs n log n (Wu, <i>Journal of Algorithms</i> 12(4), 1991).
 */
public final class NaturalBreaks {

    private final double[] values;
    private final double[] counts;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] ascending) {
        double middle = ascending[ascending.length / 2];
        values = distinct(ascending);
        counts = new double[values.length + 1];
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            int from = next;
            while (next < ascending.length && ascending[next] == values[i]) {
                next++;
            }
            double centred = values[i] - middle; // small squares lose fewer digits
            counts[i + 1] = counts[i] + next - from;
            sums[i + 1] = sums[i] + (next - from) * centred;
            squares[i + 1] = squares[i] + (next - from) * centred * centred;
        }
    }

    private static double[] distinct(double[] ascending) {
        double[] distinct = new double[ascending.length];
        int count = 0;
        for (int i = 0; i < ascending.length; i++) {
            if (i == 0 || ascending[i] != ascending[i - 1]) {
                distinct[count++] = ascending[i];
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    /**
     * The least number of each class, from the lowest class to the highest.
     *
     * @param numbers in any order
     * @param classes from 1
     * @return fewer where there are not as many distinct numbers; none for no number
     * @throws IllegalArgumentException if no class is asked for, or a number is not finite
     */
    public static double[] of(double[] numbers, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("At least one class, received %d".formatted(classes));
        }
        if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Only finite numbers can be cut into classes");
        }
        if (numbers.length == 0) {
            return new double[0];
        }
        double[] ascending =
                Arrays.stream(numbers).map(number -> number + 0.0).sorted().toArray(); // −0 is 0
        return new NaturalBreaks(ascending).cut(classes);
    }

    private double[] cut(int asked) {
        int classes = Math.min(asked, values.length);
        int[][] starts = new int[classes][values.length + 1];
        double[] least = new double[values.length + 1];
        for (int end = 1; end <= values.length; end++) {
            least[end] = spread(0, end);
        }
        for (int one = 1; one < classes; one++) {
            double[] with = new double[values.length + 1];
            add(new Step(one, least, with, starts[one]), one + 1, values.length, one, values.length - 1);
            least = with;
        }
        return lowest(starts, classes);
    }

    /**
     * One class more.
     *
     * @param before least sums of squares with one class less, by end
     * @param after the same with that class
     * @param starts where the best last class begins, by end
     */
    private record Step(int classesBefore, double[] before, double[] after, int[] starts) {}

    /** Ends from {@code first} to {@code last}, whose last class begins from {@code low} to {@code high}. */
    private void add(Step step, int first, int last, int low, int high) {
        if (first > last) {
            return;
        }
        int end = (first + last) >>> 1;
        int best = Math.max(low, step.classesBefore);
        double least = Double.POSITIVE_INFINITY;
        for (int start = best; start <= Math.min(high, end - 1); start++) {
            double sum = step.before[start] + spread(start, end);
            if (sum < least) {
                least = sum;
                best = start;
            }
        }
        step.after[end] = least;
        step.starts[end] = best;
        add(step, first, end - 1, low, best);
        add(step, end + 1, last, best, high);
    }

    private double[] lowest(int[][] starts, int classes) {
        double[] lowest = new double[classes];
        int end = values.length;
        for (int one = classes - 1; one >= 0; one--) {
            end = starts[one][end];
            lowest[one] = values[end];
        }
        return lowest;
    }

    /** Sum of squared deviations from the mean, of distinct values {@code from} to {@code end − 1} as often as they occur. */
    private double spread(int from, int end) {
        double sum = sums[end] - sums[from];
        return Math.max(0, squares[end] - squares[from] - sum * sum / (counts[end] - counts[from]));
    }
}
