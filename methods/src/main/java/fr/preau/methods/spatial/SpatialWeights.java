package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How much each neighbour counts, link by link of a graph: positive numbers. Immutable. */
public final class SpatialWeights {

    private final NeighbourGraph graph;
    private final double[] weights;

    private SpatialWeights(NeighbourGraph graph, double[] weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /** All neighbours of a unit count the same. */
    public static SpatialWeights of(NeighbourGraph graph, WeightStyle style) {
        double[] ones = new double[graph.links()];
        Arrays.fill(ones, 1);
        return Scaling.scaled(graph, ones, style);
    }

    /**
     * Neighbours count as given.
     *
     * @param weights above 0, unit by unit and neighbour by neighbour in ascending order
     * @throws IllegalArgumentException if there are not as many weights as links, or one is not above 0
     */
    public static SpatialWeights given(NeighbourGraph graph, double[] weights, WeightStyle style) {
        if (weights.length != graph.links()) {
            throw new IllegalArgumentException("%d weights were expected, one for each link, received %d"
                    .formatted(graph.links(), weights.length));
        }
        for (double weight : weights) {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight is a number above 0, received %s".formatted(weight));
            }
        }
        return Scaling.scaled(graph, weights.clone(), style);
    }

    /**
     * The nearer, the more: one over the distance in metres, to this power.
     *
     * @throws IllegalArgumentException if two neighbours are in the same place
     */
    public static SpatialWeights inverseDistance(NeighbourGraph graph, Points points, double power, WeightStyle style) {
        int[] origins = graph.origins();
        double[] weights = IntStream.range(0, graph.links())
                .mapToDouble(link -> Math.pow(points.metres(origins[link], graph.neighbour(link)), -power))
                .toArray();
        return given(graph, weights, style);
    }

    static SpatialWeights unchecked(NeighbourGraph graph, double[] weights) {
        return new SpatialWeights(graph, weights);
    }

    public NeighbourGraph graph() {
        return graph;
    }

    public int units() {
        return graph.units();
    }

    /** How much this neighbour counts for this unit; 0 if it is none. */
    public double weight(int unit, int neighbour) {
        int link = graph.link(unit, neighbour);
        return link < 0 ? 0 : weights[link];
    }

    /** The sum of the values of this unit's neighbours, each times its weight; 0 for an island. */
    public double lag(double[] values, int unit) {
        double lag = 0;
        for (int link = graph.start(unit); link < graph.end(unit); link++) {
            lag += weights[link] * values[graph.neighbour(link)];
        }
        return lag;
    }

    /** The lag of each unit. */
    public double[] lags(double[] values) {
        Values.check(values, units());
        return IntStream.range(0, units())
                .mapToDouble(unit -> lag(values, unit))
                .toArray();
    }

    double weight(int link) {
        return weights[link];
    }

    /** The sum of the weights of a unit. */
    double sum(int unit) {
        double sum = 0;
        for (int link = graph.start(unit); link < graph.end(unit); link++) {
            sum += weights[link];
        }
        return sum;
    }

    double sumOfSquares(int unit) {
        double sum = 0;
        for (int link = graph.start(unit); link < graph.end(unit); link++) {
            sum += weights[link] * weights[link];
        }
        return sum;
    }

    /** @throws IllegalArgumentException if a unit is its own neighbour, which this statistic excludes */
    void refuseSelves() {
        if (graph.hasSelves()) {
            throw new IllegalArgumentException("No unit may be its own neighbour here");
        }
    }
}
