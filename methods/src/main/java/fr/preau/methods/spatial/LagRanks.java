package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ranks the lag of each unit among those of the deals. */
final class LagRanks {

    /** The same values in another order are summed with other roundings: what differs by less, of the largest sum, is equal. */
    private static final double ROUNDING = 1e-13;

    private final double[] values;
    private final SpatialWeights weights;
    private final NeighbourGraph graph;
    private final Deals deals;
    private final double largest;
    private final int[] atLeast;
    private final int[] atMost;

    LagRanks(double[] values, SpatialWeights weights, int permutations, long seed) {
        this.values = values;
        this.weights = weights;
        graph = weights.graph();
        deals = Deals.of(values, degrees().max().orElseThrow(), permutations, seed);
        largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        atLeast = new int[values.length];
        atMost = new int[values.length];
    }

    ConditionalPermutations ranked() {
        IntStream.range(0, values.length).filter(graph::isIsland).forEach(island -> set(island, -1, -1));
        degrees().distinct().filter(degree -> degree > 0).forEach(this::rankEqualWeights);
        IntStream.range(0, values.length)
                .parallel()
                .filter(unit -> !graph.isIsland(unit) && !hasEqualWeights(unit))
                .forEach(this::rankUnequalWeights);
        return new ConditionalPermutations(deals.count(), atLeast, atMost);
    }

    private void rankEqualWeights(int degree) {
        double[] sums = deals.sums(degree);
        Ranking ranking = new Ranking(sums);
        IntStream.range(0, values.length)
                .parallel()
                .filter(unit -> graph.degree(unit) == degree && hasEqualWeights(unit))
                .forEach(unit -> rank(unit, degree, sums, ranking));
    }

    /** Where the unit itself was dealt, the value after the first k takes its place. */
    private void rank(int unit, int degree, double[] sums, Ranking ranking) {
        double observed = 0;
        for (int link = graph.start(unit); link < graph.end(unit); link++) {
            observed += values[graph.neighbour(link)];
        }
        double tolerance = ROUNDING * degree * largest;
        double low = observed - tolerance;
        double high = observed + tolerance;
        int more = ranking.atLeast(low);
        int less = ranking.atMost(high);
        for (int deal : deals.with(unit, degree)) {
            double without = sums[deal] - values[unit] + deals.value(deal, degree);
            more += (without >= low ? 1 : 0) - (sums[deal] >= low ? 1 : 0);
            less += (without <= high ? 1 : 0) - (sums[deal] <= high ? 1 : 0);
        }
        set(unit, more, less);
    }

    private void rankUnequalWeights(int unit) {
        double observed = weights.lag(values, unit);
        double tolerance = ROUNDING * weights.sum(unit) * largest;
        int[] own = deals.placesOf(unit);
        int more = 0;
        int less = 0;
        for (int deal = 0; deal < deals.count(); deal++) {
            double lag = lag(unit, deal, own[deal]);
            more += lag >= observed - tolerance ? 1 : 0;
            less += lag <= observed + tolerance ? 1 : 0;
        }
        set(unit, more, less);
    }

    /** @param own the place of the unit itself in the deal, which is passed over */
    private double lag(int unit, int deal, int own) {
        double lag = 0;
        int start = graph.start(unit);
        for (int place = 0; place < graph.degree(unit); place++) {
            lag += weights.weight(start + place) * deals.value(deal, place < own ? place : place + 1);
        }
        return lag;
    }

    private boolean hasEqualWeights(int unit) {
        double first = weights.weight(graph.start(unit));
        for (int link = graph.start(unit) + 1; link < graph.end(unit); link++) {
            if (weights.weight(link) != first) {
                return false;
            }
        }
        return true;
    }

    private IntStream degrees() {
        return IntStream.range(0, values.length).map(graph::degree);
    }

    private void set(int unit, int more, int less) {
        atLeast[unit] = more;
        atMost[unit] = less;
    }
}
