package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers from 0 of which only proportions matter. */
final class Weights {

    private Weights() {}

    /** @throws IllegalArgumentException if one is not a number from 0, or if all are 0 */
    static double[] ofSumOne(double[] weights) {
        double sum = DoubleStream.of(weights).sum();
        if (!(sum > 0) || Double.isInfinite(sum) || DoubleStream.of(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "Weights are from 0 and not all 0, received %s".formatted(Arrays.toString(weights)));
        }
        return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
    }
}
