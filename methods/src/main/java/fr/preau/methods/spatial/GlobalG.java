package fr.preau.methods.spatial;

import java.util.Arrays;

/**
 * Getis and Ord's general G: do high values lie together (G above its expectation) or apart (below)? Moran's I, which takes low values
 * as much as high ones, does not tell. {@code G = sum w_ij x_i x_j / sum of x_i x_j over i and j different} (Getis and Ord,
 * <i>Geographical Analysis</i> 24, 1992; variance with the correction of 1993). For quantities that have a zero; weights of style
 * {@link WeightStyle#BINARY} keep its meaning.
 */
public final class GlobalG {

    private GlobalG() {}

    /**
     * The statistic, and its moments if any order of the values were as likely.
     *
     * @throws IllegalArgumentException as for {@link GlobalMoran}, or if a value is negative, or a unit is its own neighbour
     */
    public static GlobalTest test(double[] values, SpatialWeights weights) {
        Values.checkVaries(values, weights.units());
        weights.refuseSelves();
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("G is for values that are not negative");
        }
        WeightSums sums = WeightSums.of(weights);
        double n = values.length;
        double pairs = sumOfPowers(values, 1) * sumOfPowers(values, 1) - sumOfPowers(values, 2);
        double expectation = sums.s0() / (n * (n - 1));
        double square = square(values, sums) / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
        return GlobalTest.highWhenAlike(
                product(values, weights) / pairs, expectation, square - expectation * expectation);
    }

    private static double product(double[] values, SpatialWeights weights) {
        double product = 0;
        for (int unit = 0; unit < values.length; unit++) {
            product += values[unit] * weights.lag(values, unit);
        }
        return product;
    }

    /** The terms B0 to B4 of the article, in its order. */
    private static double square(double[] values, WeightSums sums) {
        double n = values.length;
        double s0 = sums.s0Squared();
        double s1 = sums.s1();
        double s2 = sums.s2();
        double x1 = sumOfPowers(values, 1);
        double x2 = sumOfPowers(values, 2);
        return ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0) * x2 * x2
                - ((n * n - n) * s1 - 2 * n * s2 + 6 * s0) * sumOfPowers(values, 4)
                - (2 * n * s1 - (n + 3) * s2 + 6 * s0) * x1 * x1 * x2
                + (4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0) * x1 * sumOfPowers(values, 3)
                + (s1 - s2 + s0) * x1 * x1 * x1 * x1;
    }

    private static double sumOfPowers(double[] values, int power) {
        return Arrays.stream(values).map(value -> Math.pow(value, power)).sum();
    }
}
