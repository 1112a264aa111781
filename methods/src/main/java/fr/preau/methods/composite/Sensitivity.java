package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which inputs of a function make its result vary: shares of the variance.
 *
 * <p>The inputs are independent and uniform from 0 to 1. Points are those of a Sobol' sequence; the estimators are those of
 * Saltelli et al. (<i>Computer Physics Communications</i> 181, 2010, table 2 b) for first-order shares and of Jansen (1999; ibid., f) for total
 * ones. They are estimates: with few points, a share that is nothing may come out a little under 0.
 *
 * @param first for each input, the share of variance that would vanish, on average, if it were known
 * @param total for each input, the share that would remain, on average, if all others were known: at least the first, and above
 *     it where inputs act together
 * @param mean of the function
 * @param variance of the function; where it is 0, shares are {@code NaN}
 */
public record Sensitivity(double[] first, double[] total, double mean, double variance) {

    private static final int POINTS_AT_A_TIME = 256;

    /** The most inputs of a function. */
    public static final int MOST_INPUTS = SobolSequence.MOST_DIMENSIONS / 2;

    /**
     * Calls the function {@code points × (inputs + 2)} times.
     *
     * @param function of an array of as many numbers as there are inputs, safe for several threads
     * @param inputs from 1 to 16
     * @param points from 2; a power of two fills the cube best
     * @throws IllegalArgumentException if a count is out of its range
     * @throws java.util.concurrent.CancellationException if progress said so
     */
    public static Sensitivity of(
            ToDoubleFunction<double[]> function, int inputs, int points, long seed, Progress progress) {
        return ofMany(
                all -> Arrays.stream(all).parallel().mapToDouble(function).toArray(), inputs, points, seed, progress);
    }

    /** The same for a function that takes many arrays at a time, and gives as many numbers. */
    static Sensitivity ofMany(
            Function<double[][], double[]> function, int inputs, int points, long seed, Progress progress) {
        if (inputs < 1 || inputs > MOST_INPUTS || points < 2) {
            throw new IllegalArgumentException(
                    "From 1 to %d inputs and from 2 points, received %d and %d".formatted(MOST_INPUTS, inputs, points));
        }
        var sequence = new SobolSequence(2 * inputs, seed);
        double[][] results = new double[points][];
        for (int start = 0; start < points; start += POINTS_AT_A_TIME) {
            int end = Math.min(points, start + POINTS_AT_A_TIME);
            double[] many = function.apply(IntStream.range(start, end)
                    .mapToObj(sequence::point)
                    .flatMap(Sensitivity::arrays)
                    .toArray(double[][]::new));
            for (int point = start; point < end; point++) {
                int first = (point - start) * (inputs + 2);
                results[point] = Arrays.copyOfRange(many, first, first + inputs + 2);
            }
            progress.tell(end, points);
        }
        return estimate(results, inputs);
    }

    /** A, B, then A with each coordinate of B in its turn. */
    private static Stream<double[]> arrays(double[] both) {
        int inputs = both.length / 2;
        double[] a = Arrays.copyOf(both, inputs);
        double[] b = Arrays.copyOfRange(both, inputs, both.length);
        Stream<double[]> mixed = IntStream.range(0, inputs).mapToObj(i -> {
            double[] other = a.clone();
            other[i] = b[i];
            return other;
        });
        return Stream.concat(Stream.of(a, b), mixed);
    }

    private static Sensitivity estimate(double[][] results, int inputs) {
        double mean = 0;
        for (double[] result : results) {
            mean += (result[0] + result[1]) / (2.0 * results.length);
        }
        double variance = 0;
        double[] first = new double[inputs];
        double[] total = new double[inputs];
        for (double[] result : results) {
            double a = result[0] - mean;
            double b = result[1] - mean;
            variance += (a * a + b * b) / (2.0 * results.length);
            for (int i = 0; i < inputs; i++) {
                double change = result[i + 2] - result[0];
                first[i] += b * change / results.length;
                total[i] += change * change / (2.0 * results.length);
            }
        }
        double all = variance == 0 ? Double.NaN : variance;
        return new Sensitivity(
                Values.each(first, part -> part / all), Values.each(total, part -> part / all), mean, variance);
    }
}
