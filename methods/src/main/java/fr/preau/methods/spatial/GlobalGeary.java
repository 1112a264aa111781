package fr.preau.methods.spatial;

/**
 * Geary's C: how much neighbours differ, 1 when places do not matter, below when neighbours are alike. {@code C = (n - 1) / (2 S0)
 * sum w_ij (x_i - x_j)² / z'z} (Geary, <i>The Incorporated Statistician</i> 5, 1954; moments of Cliff and Ord, <i>Spatial
 * Processes</i>, 1981, 2.3). More sensitive than Moran's I to differences between close neighbours. As in spdep, z is positive when
 * neighbours are alike.
 */
public final class GlobalGeary {

    private GlobalGeary() {}

    /**
     * The statistic, and its moments without autocorrelation.
     *
     * @throws IllegalArgumentException if there are fewer than 4 units, a value is missing, all are equal, or nobody has neighbours
     */
    public static GlobalTest test(double[] values, SpatialWeights weights, Assumption assumption) {
        Deviations deviations = new Deviations(values, weights.units());
        WeightSums sums = WeightSums.of(weights);
        double variance = switch (assumption) {
            case NORMALITY -> normalVariance(deviations.count(), sums);
            case RANDOMISATION -> randomVariance(deviations.count(), sums, deviations.kurtosis);
        };
        return GlobalTest.lowWhenAlike(statistic(deviations, weights, sums.s0()), 1, variance);
    }

    /** The statistic alone. */
    public static double statistic(double[] values, SpatialWeights weights) {
        return statistic(
                new Deviations(values, weights.units()),
                weights,
                WeightSums.of(weights).s0());
    }

    private static double statistic(Deviations deviations, SpatialWeights weights, double s0) {
        NeighbourGraph graph = weights.graph();
        double[] z = deviations.z;
        double sum = 0;
        for (int unit = 0; unit < z.length; unit++) {
            for (int link = graph.start(unit); link < graph.end(unit); link++) {
                double difference = z[unit] - z[graph.neighbour(link)];
                sum += weights.weight(link) * difference * difference;
            }
        }
        return (z.length - 1) * sum / (2 * s0 * z.length * deviations.m2);
    }

    private static double normalVariance(double n, WeightSums sums) {
        return ((2 * sums.s1() + sums.s2()) * (n - 1) - 4 * sums.s0Squared()) / (2 * (n + 1) * sums.s0Squared());
    }

    private static double randomVariance(double n, WeightSums sums, double kurtosis) {
        double first = (n - 1) * sums.s1() * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
        double second = (n - 1) * sums.s2() / 4 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis);
        double third = sums.s0Squared() * (n * n - 3 - (n - 1) * (n - 1) * kurtosis);
        return (first - second + third) / (n * (n - 2) * (n - 3) * sums.s0Squared());
    }
}
