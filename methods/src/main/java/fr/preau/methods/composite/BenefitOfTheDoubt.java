package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Each unit is judged with the weights that favour it most (Cherchye, Moesen, Rogge and Van Puyenbroeck, <i>Social Indicators
 * Research</i> 82, 2007): the highest Σ w y that it can have when, with the same weights, no unit goes beyond 1.
 *
 * <p>1 means that no unit does better by its standards. Units have different weights, so that the ranking compares what was not measured
 * alike, and many units may be at 1: it tells what a unit can claim, and must not decide who is given money. Bounds on shares narrow
 * that freedom.
 */
public final class BenefitOfTheDoubt {

    private BenefitOfTheDoubt() {}

    /**
     * One linear programme for each unit, over the units that none dominates.
     *
     * @param columns normalised, more being better, all above 0 and none missing
     * @return for each unit, a score above 0 and up to 1
     * @throws IllegalArgumentException if a value is missing or not above 0, or if shares cannot add up to 1
     */
    public static double[] scores(double[][] columns, ShareBounds bounds) {
        bounds.check(columns.length);
        double[][] units = units(columns);
        double[][] leaders = Dominance.undominated(units);
        return Arrays.stream(units)
                .parallel()
                .mapToDouble(unit -> score(unit, leaders, bounds))
                .toArray();
    }

    private static double score(double[] unit, double[][] leaders, ShareBounds bounds) {
        double[][] rows = bounds.areFree() ? leaders : concat(leaders, shareRows(unit, bounds));
        double[] limits = new double[rows.length];
        Arrays.fill(limits, 0, leaders.length, 1);
        return new LinearProgram(unit, rows, limits).maximum();
    }

    /** least × Σ w y ≤ w y of each indicator ≤ most × Σ w y, with all on the left. */
    private static double[][] shareRows(double[] unit, ShareBounds bounds) {
        int k = unit.length;
        double[][] rows = new double[2 * k][k];
        for (int q = 0; q < k; q++) {
            for (int j = 0; j < k; j++) {
                double own = j == q ? unit[j] : 0;
                rows[q][j] = bounds.least() * unit[j] - own;
                rows[k + q][j] = own - bounds.most() * unit[j];
            }
        }
        return rows;
    }

    private static double[][] concat(double[][] some, double[][] others) {
        double[][] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static double[][] units(double[][] columns) {
        for (double[] column : columns) {
            for (double value : column) {
                if (!(value > 0)) {
                    throw new IllegalArgumentException(
                            "Values are all there and above 0, received %s".formatted(value));
                }
            }
        }
        return IntStream.range(0, columns[0].length)
                .mapToObj(unit -> Arrays.stream(columns)
                        .mapToDouble(column -> column[unit])
                        .toArray())
                .toArray(double[][]::new);
    }
}
