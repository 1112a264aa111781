package fr.preau.methods.spatial;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Getis and Ord's Gi and Gi*: do high values, or low ones, lie around each unit? Given as z: how many standard deviations lie
 * between the lag of the unit and what it would be if places did not matter (Ord and Getis, <i>Geographical Analysis</i> 27, 1995,
 * equations 5 and 14). It does not change when all weights of a unit are multiplied. Immutable.
 */
public final class LocalG {

    private final NeighbourGraph graph;
    private final double[] z;

    private LocalG(NeighbourGraph graph, double[] z) {
        this.graph = graph;
        this.z = z;
    }

    /**
     * Gi: around a unit, itself and its value left out. {@link Double#NaN} for an island.
     *
     * @throws IllegalArgumentException as for {@link GlobalMoran}, or if a unit is its own neighbour
     */
    public static LocalG gi(double[] values, SpatialWeights weights) {
        Deviations deviations = new Deviations(values, weights.units());
        weights.refuseSelves();
        double n = weights.units() - 1.0;
        return of(weights, unit -> {
            double own = deviations.z[unit];
            double mean = -own / n;
            double variance = (deviations.m2 * (n + 1) - own * own) / n - mean * mean;
            return z(weights, deviations.z, unit, n, mean, variance);
        });
    }

    /**
     * Gi*: around a unit, itself included. {@link Double#NaN} for a unit that has no other neighbour.
     *
     * @param weights of a graph {@linkplain NeighbourGraph#withSelves() with selves}
     * @throws IllegalArgumentException as for {@link GlobalMoran}, or if a unit is not its own neighbour
     */
    public static LocalG giStar(double[] values, SpatialWeights weights) {
        Deviations deviations = new Deviations(values, weights.units());
        if (!IntStream.range(0, weights.units())
                .allMatch(unit -> weights.graph().hasLink(unit, unit))) {
            throw new IllegalArgumentException("Each unit must be its own neighbour here");
        }
        return of(weights, unit -> z(weights, deviations.z, unit, weights.units(), 0, deviations.m2));
    }

    public double z(int unit) {
        return z[unit];
    }

    public double[] z() {
        return z.clone();
    }

    /** The probability, by the normal law, of a z as far from 0, on either side. */
    public double[] pTwoSided() {
        return IntStream.range(0, z.length)
                .mapToDouble(unit -> Normal.twoSided(z[unit]))
                .toArray();
    }

    /**
     * The class of each unit once the false discovery rate is controlled.
     *
     * @param p of each unit, by the normal law or by {@link ConditionalPermutations}, which are those of Gi and Gi* alike
     * @param level the share of false discoveries that is accepted among the units given a class, above 0 and below 1
     */
    public List<SpotClass> classes(double[] p, FalseDiscovery control, double level) {
        boolean[] discovered = control.discoveries(p, level);
        return IntStream.range(0, z.length)
                .mapToObj(unit -> classOf(unit, discovered[unit]))
                .toList();
    }

    private SpotClass classOf(int unit, boolean discovered) {
        if (graph.isIsland(unit)) {
            return SpotClass.NO_NEIGHBOUR;
        }
        return !discovered ? SpotClass.NOT_SIGNIFICANT : z[unit] > 0 ? SpotClass.HOT : SpotClass.COLD;
    }

    private static LocalG of(SpatialWeights weights, IntToDoubleFunction ofUnit) {
        NeighbourGraph graph = weights.graph();
        return new LocalG(
                graph,
                IntStream.range(0, graph.units())
                        .mapToDouble(unit -> graph.isIsland(unit) ? Double.NaN : ofUnit.applyAsDouble(unit))
                        .toArray());
    }

    /** @param n how many values the mean and the variance are those of */
    private static double z(SpatialWeights weights, double[] values, int unit, double n, double mean, double variance) {
        double sum = weights.sum(unit);
        double spread = (n * weights.sumOfSquares(unit) - sum * sum) / (n - 1);
        return new Moments(mean * sum, variance * spread).z(weights.lag(values, unit));
    }
}
