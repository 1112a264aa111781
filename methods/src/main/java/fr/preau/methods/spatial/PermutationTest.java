package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A statistic among those of the same values dealt out anew to units, any order being as likely.
 *
 * @param statistic as observed
 * @param permutations how many times values were dealt out
 * @param atLeast how many of these gave as much or more
 * @param atMost how many gave as much or less
 * @param moments of the statistics of permutations
 */
public record PermutationTest(double statistic, int permutations, int atLeast, int atMost, Moments moments) {

    /** The same values in another order are summed with other roundings: what differs by less is equal. */
    private static final double ROUNDING = 1e-12;

    /**
     * Permutation by permutation, from random numbers that depend on the seed and on its rank only.
     *
     * @param statistic of values in the order of units; called from several threads
     * @param permutations from 1
     */
    static PermutationTest of(double[] values, ToDoubleFunction<double[]> statistic, int permutations, long seed) {
        checkCount(permutations);
        double observed = statistic.applyAsDouble(values);
        double[] simulated = IntStream.range(0, permutations)
                .parallel()
                .mapToDouble(rank -> statistic.applyAsDouble(dealt(values, new Draws(seed, rank))))
                .toArray();
        double tolerance = ROUNDING
                * Math.max(
                        Math.abs(observed),
                        Arrays.stream(simulated).map(Math::abs).max().orElseThrow());
        return new PermutationTest(
                observed,
                permutations,
                (int) Arrays.stream(simulated)
                        .filter(one -> one >= observed - tolerance)
                        .count(),
                (int) Arrays.stream(simulated)
                        .filter(one -> one <= observed + tolerance)
                        .count(),
                moments(simulated));
    }

    /** @throws IllegalArgumentException if it is not from 1 */
    static void checkCount(int permutations) {
        if (permutations < 1) {
            throw new IllegalArgumentException("1 permutation is needed at least, received %d".formatted(permutations));
        }
    }

    /** (r + 1) / (P + 1), r counting the permutations that gave as much or more: the observed order is one of those possible. */
    public double pGreater() {
        return (atLeast + 1.0) / (permutations + 1.0);
    }

    /** The same of those that gave as much or less. */
    public double pLess() {
        return (atMost + 1.0) / (permutations + 1.0);
    }

    /** Twice the smaller of both, and no more than 1. */
    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(pGreater(), pLess()));
    }

    /** How many standard deviations of the permutations lie between the statistic and their mean. */
    public double z() {
        return moments.z(statistic);
    }

    private static Moments moments(double[] simulated) {
        double mean = Arrays.stream(simulated).sum() / simulated.length;
        double squares =
                Arrays.stream(simulated).map(one -> (one - mean) * (one - mean)).sum();
        return new Moments(mean, squares / simulated.length);
    }

    /** Shuffles from the last to the first (Fisher and Yates; Durstenfeld 1964). */
    private static double[] dealt(double[] values, Draws draws) {
        double[] dealt = values.clone();
        for (int last = dealt.length - 1; last > 0; last--) {
            int chosen = draws.below(last + 1);
            double value = dealt[chosen];
            dealt[chosen] = dealt[last];
            dealt[last] = value;
        }
        return dealt;
    }
}
