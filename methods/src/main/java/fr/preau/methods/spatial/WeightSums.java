package fr.preau.methods.spatial;

import java.util.Arrays;

/**
 * The sums of weights that moments are made of (Cliff and Ord, <i>Spatial Processes</i>, 1981, 1.4).
 *
 * @param s0 of w<sub>ij</sub>
 * @param s1 of (w<sub>ij</sub> + w<sub>ji</sub>)² / 2
 * @param s2 over units, of the square of the weights that leave it plus those that reach it
 */
record WeightSums(double s0, double s1, double s2) {

    /** @throws IllegalArgumentException if there is no link */
    static WeightSums of(SpatialWeights weights) {
        NeighbourGraph graph = weights.graph();
        if (graph.links() == 0) {
            throw new IllegalArgumentException("No unit has a neighbour");
        }
        double[] ends = new double[graph.units()];
        double s0 = 0;
        double s1 = 0;
        for (int unit = 0; unit < graph.units(); unit++) {
            for (int link = graph.start(unit); link < graph.end(unit); link++) {
                double weight = weights.weight(link);
                int neighbour = graph.neighbour(link);
                s0 += weight;
                s1 += weight * (weight + weights.weight(/* unit= */ neighbour, /* neighbour= */ unit));
                ends[unit] += weight;
                ends[neighbour] += weight;
            }
        }
        return new WeightSums(s0, s1, Arrays.stream(ends).map(sum -> sum * sum).sum());
    }

    double s0Squared() {
        return s0 * s0;
    }
}
