package fr.preau.methods.spatial;

/**
 * Moran's I: how alike neighbours are, around {@code -1/(n-1)} when places do not matter, towards 1 when they are alike, negative
 * when they differ. {@code I = (n / S0) z'Wz / z'z}, with z the values less their mean (Moran, <i>Biometrika</i> 37, 1950; moments of
 * Cliff and Ord, <i>Spatial Processes</i>, 1981, 2.3).
 */
public final class GlobalMoran {

    private GlobalMoran() {}

    /**
     * The statistic, and its moments without autocorrelation.
     *
     * @throws IllegalArgumentException if there are fewer than 4 units, a value is missing, all are equal, or nobody has neighbours
     */
    public static GlobalTest test(double[] values, SpatialWeights weights, Assumption assumption) {
        Deviations deviations = new Deviations(values, weights.units());
        WeightSums sums = WeightSums.of(weights);
        double expectation = -1 / (deviations.count() - 1.0);
        double square = switch (assumption) {
            case NORMALITY -> normalSquare(deviations.count(), sums);
            case RANDOMISATION -> randomSquare(deviations.count(), sums, deviations.kurtosis);
        };
        return GlobalTest.highWhenAlike(
                statistic(deviations, weights, sums.s0()), expectation, square - expectation * expectation);
    }

    /** The statistic alone. */
    public static double statistic(double[] values, SpatialWeights weights) {
        return statistic(
                new Deviations(values, weights.units()),
                weights,
                WeightSums.of(weights).s0());
    }

    /** Deals the values out anew, so many times; nothing is supposed of their distribution. */
    public static PermutationTest permutationTest(
            double[] values, SpatialWeights weights, int permutations, long seed) {
        Deviations deviations = new Deviations(values, weights.units());
        double divisor = WeightSums.of(weights).s0() * deviations.m2;
        return PermutationTest.of(deviations.z, dealt -> product(dealt, weights) / divisor, permutations, seed);
    }

    private static double statistic(Deviations deviations, SpatialWeights weights, double s0) {
        return product(deviations.z, weights) / (s0 * deviations.m2);
    }

    private static double product(double[] z, SpatialWeights weights) {
        double product = 0;
        for (int unit = 0; unit < z.length; unit++) {
            product += z[unit] * weights.lag(z, unit);
        }
        return product;
    }

    private static double normalSquare(double n, WeightSums sums) {
        return (n * n * sums.s1() - n * sums.s2() + 3 * sums.s0Squared()) / ((n * n - 1) * sums.s0Squared());
    }

    private static double randomSquare(double n, WeightSums sums, double kurtosis) {
        double free = n * ((n * n - 3 * n + 3) * sums.s1() - n * sums.s2() + 3 * sums.s0Squared());
        double peaked = kurtosis * ((n * n - n) * sums.s1() - 2 * n * sums.s2() + 6 * sums.s0Squared());
        return (free - peaked) / ((n - 1) * (n - 2) * (n - 3) * sums.s0Squared());
    }
}
