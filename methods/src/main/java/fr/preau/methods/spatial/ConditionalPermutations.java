package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Local tests that suppose nothing of the distribution of values: each unit is held, k of the n - 1 others are dealt to its k
 * neighbours without replacement, and one counts how often the lag is as high, or as low, as the one observed (Anselin 1995).
 * Holding the unit, local Moran, Gi and Gi* only vary with this lag: one test serves all.
 *
 * <p><b>Draws are shared.</b> All units are served from the same deals, as in esda. The p of each unit is exact; those of two units
 * have errors that go together, which more permutations reduce. That is cheap here: where the neighbours of a unit have equal
 * weights, sums are sorted once for all units of as many neighbours, and each finds its p by bisection.
 *
 * <p>Unlike esda, permutations that give the same lag as observed count on both sides, so that ties never look extreme. Immutable.
 */
public final class ConditionalPermutations {

    private final int permutations;

    /** How many permutations gave as high, and as low, a lag; -1 for islands. */
    private final int[] atLeast;

    private final int[] atMost;

    ConditionalPermutations(int permutations, int[] atLeast, int[] atMost) {
        this.permutations = permutations;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /**
     * Deal by deal, from random numbers that depend on the seed and on its rank only.
     *
     * @param permutations from 1; no p is under 1 / (permutations + 1), or twice that for both sides, so that to discover
     *     something among n units at the level 0.05, some 40 n permutations are needed, unless many units are extreme
     * @throws IllegalArgumentException if a value is missing, a unit is its own neighbour, or permutations times the largest
     *     number of neighbours exceed 20 million
     */
    public static ConditionalPermutations of(double[] values, SpatialWeights weights, int permutations, long seed) {
        Values.check(values, weights.units());
        weights.refuseSelves();
        PermutationTest.checkCount(permutations);
        return new LagRanks(values, weights, permutations, seed).ranked();
    }

    /** How many permutations memory holds for the unit of most neighbours. */
    public static int mostPermutations(NeighbourGraph graph) {
        return Deals.most(
                IntStream.range(0, graph.units()).map(graph::degree).max().orElse(0));
    }

    /** How many permutations there were. */
    public int permutations() {
        return permutations;
    }

    /** The p of a unit; {@link Double#NaN} for an island. */
    public double p(int unit, Sides sides) {
        if (atLeast[unit] < 0) {
            return Double.NaN;
        }
        double folded = (Math.min(atLeast[unit], atMost[unit]) + 1.0) / (permutations + 1.0);
        return switch (sides) {
            case FOLDED -> folded;
            case BOTH -> Math.min(1, 2 * folded);
        };
    }

    /** The p of each unit. */
    public double[] p(Sides sides) {
        return IntStream.range(0, atLeast.length)
                .mapToDouble(unit -> p(unit, sides))
                .toArray();
    }

    int atLeast(int unit) {
        return atLeast[unit];
    }

    int atMost(int unit) {
        return atMost[unit];
    }

    /** The same, all permutations being ties for these units. */
    ConditionalPermutations undecidedWhere(IntPredicate undecided) {
        return new ConditionalPermutations(permutations, tied(atLeast, undecided), tied(atMost, undecided));
    }

    private int[] tied(int[] counts, IntPredicate undecided) {
        int[] tied = counts.clone();
        Arrays.setAll(tied, unit -> undecided.test(unit) && counts[unit] >= 0 ? permutations : counts[unit]);
        return tied;
    }
}
