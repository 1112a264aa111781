package fr.preau.methods.spatial;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Local Moran: how alike each unit and its neighbours are. {@code I_i = z_i / m2 * sum w_ij z_j}, with z the values less their mean
 * and m2 the mean of their squares (Anselin, <i>Geographical Analysis</i> 27, 1995). The sum of all I_i is S0 times the global I.
 *
 * <p>As in spdep, m2 is over n. PySAL's esda divides by n - 1 instead: its figures are these times (n - 1) / n, its z and p the same.
 *
 * <p>A unit without neighbours has a statistic of 0, and neither z nor p ({@link Double#NaN}). Immutable.
 */
public final class LocalMoran {

    private final SpatialWeights weights;
    private final Deviations deviations;
    private final double[] lags;

    private LocalMoran(SpatialWeights weights, Deviations deviations) {
        this.weights = weights;
        this.deviations = deviations;
        lags = weights.lags(deviations.z);
    }

    /**
     * The statistic of each unit.
     *
     * @throws IllegalArgumentException as for {@link GlobalMoran}, or if a unit is its own neighbour
     */
    public static LocalMoran of(double[] values, SpatialWeights weights) {
        weights.refuseSelves();
        return new LocalMoran(weights, new Deviations(values, weights.units()));
    }

    public int units() {
        return weights.units();
    }

    public double statistic(int unit) {
        return deviations.z[unit] / deviations.m2 * lags[unit];
    }

    public double[] statistics() {
        return forEach(this::statistic);
    }

    /**
     * The moments when the value of the unit stays and the others are dealt out among the other units (Sokal, Oden and Thomson,
     * <i>Geographical Analysis</i> 30, 1998): those to use for one unit.
     */
    public Moments conditional(int unit) {
        double n = units();
        double square = deviations.z[unit] * deviations.z[unit];
        double sum = weights.sum(unit);
        double expectation = -square * sum / ((n - 1) * deviations.m2);
        double variance = square
                / (deviations.m2 * deviations.m2)
                * (n / (n - 2))
                * (weights.sumOfSquares(unit) - sum * sum / (n - 1))
                * (deviations.m2 - square / (n - 1));
        return new Moments(expectation, variance);
    }

    /** The moments when all values are dealt out among all units, its own too (Anselin 1995; Sokal and others 1998). */
    public Moments total(int unit) {
        double n = units();
        double kurtosis = deviations.kurtosis;
        double sum = weights.sum(unit);
        double squares = weights.sumOfSquares(unit);
        double expectation = -sum / (n - 1);
        double square =
                squares * (n - kurtosis) / (n - 1) + (sum * sum - squares) * (2 * kurtosis - n) / ((n - 1) * (n - 2));
        return new Moments(expectation, square - expectation * expectation);
    }

    /** By the conditional moments. */
    public double z(int unit) {
        return weights.graph().isIsland(unit) ? Double.NaN : conditional(unit).z(statistic(unit));
    }

    /** The probability, by the normal law, of being as far from the conditional expectation, on either side. */
    public double[] pTwoSided() {
        return forEach(unit -> Normal.twoSided(z(unit)));
    }

    /**
     * Holds each unit and deals the others out among its neighbours, so many times. A unit whose value is the mean has a statistic
     * of 0 whoever its neighbours are: its p is 1.
     */
    public ConditionalPermutations permutationTest(int permutations, long seed) {
        return decided(ConditionalPermutations.of(deviations.z, weights, permutations, seed));
    }

    /**
     * Reads permutations of the same values and weights that another statistic was tested by, as {@link #permutationTest} would its own.
     */
    public ConditionalPermutations decided(ConditionalPermutations shared) {
        return shared.undecidedWhere(unit -> deviations.z[unit] == 0);
    }

    /** Where the unit and its neighbours lie around the mean, whatever that is worth: {@link #classes} tells. */
    public Quadrant quadrant(int unit) {
        return Quadrant.of(deviations.z[unit], lags[unit]);
    }

    /**
     * The class of each unit, from its quadrant and p once the false discovery rate is controlled, since so many tests at once
     * would find clusters in any noise.
     *
     * @param p of each unit, by moments or by permutations
     * @param level the share of false discoveries that is accepted among the units given a class, above 0 and below 1
     */
    public List<LocalClass> classes(double[] p, FalseDiscovery control, double level) {
        boolean[] discovered = control.discoveries(p, level);
        return IntStream.range(0, units())
                .mapToObj(unit -> classOf(unit, discovered[unit]))
                .toList();
    }

    private LocalClass classOf(int unit, boolean discovered) {
        if (weights.graph().isIsland(unit)) {
            return LocalClass.NO_NEIGHBOUR;
        }
        return discovered ? quadrant(unit).asClass() : LocalClass.NOT_SIGNIFICANT;
    }

    private double[] forEach(IntToDoubleFunction ofUnit) {
        return IntStream.range(0, units()).mapToDouble(ofUnit).toArray();
    }
}
