package fr.preau.methods.composite;

import java.util.stream.IntStream;

/**
 * The maximum of c x under A x ≤ b and x ≥ 0, where b ≥ 0, so that 0 is a start. Simplex on a dense table, for some dozens of variables:
 * the one that gains most enters (Dantzig 1947); where nothing was gained for long, the one of the smallest number (Bland, <i>Mathematics
 * of Operations Research</i> 2, 1977), which never goes round. Serves once.
 */
final class LinearProgram {

    /** Below, a number is a rounding of 0; those of the problem are near 1. */
    private static final double ZERO = 1e-11;

    private static final int MOST_PIVOTS = 100_000;

    /** After so many pivots without gain, it may be going round. */
    private static final int LONG = 20;

    /** A row for each constraint and one for the objective; a column for each variable out of the basis and one for the limits. */
    private final double[][] table;
    /** The variable of each row and of each column: those of the problem first, then one for what each constraint leaves. */
    private final int[] inBasis;

    private final int[] outOfBasis;
    private final int rows;
    private final int columns;
    private int pivotsWithoutGain;

    LinearProgram(double[] objective, double[][] constraints, double[] limits) {
        rows = constraints.length;
        columns = objective.length;
        table = new double[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(constraints[row], 0, table[row], 0, columns);
            table[row][columns] = limits[row];
        }
        for (int column = 0; column < columns; column++) {
            table[rows][column] = -objective[column];
        }
        outOfBasis = IntStream.range(0, columns).toArray();
        inBasis = IntStream.range(columns, columns + rows).toArray();
    }

    /** @throws IllegalStateException if it has no bound */
    double maximum() {
        for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
            int entering = entering();
            if (entering < 0) {
                return table[rows][columns];
            }
            double before = table[rows][columns];
            pivot(leaving(entering), entering);
            pivotsWithoutGain = table[rows][columns] > before + ZERO ? 0 : pivotsWithoutGain + 1;
        }
        throw new IllegalStateException("No maximum after %d pivots".formatted(MOST_PIVOTS));
    }

    private int entering() {
        int entering = -1;
        for (int column = 0; column < columns; column++) {
            boolean gains = table[rows][column] < -ZERO;
            if (gains && (entering < 0 || isBefore(column, entering))) {
                entering = column;
            }
        }
        return entering;
    }

    private boolean isBefore(int column, int other) {
        return pivotsWithoutGain < LONG
                ? table[rows][column] < table[rows][other]
                : outOfBasis[column] < outOfBasis[other];
    }

    private int leaving(int entering) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            if (table[row][entering] > ZERO) {
                double ratio = table[row][columns] / table[row][entering];
                boolean equal = leaving >= 0 && Math.abs(ratio - least) <= ZERO * Math.max(1, least);
                if (equal ? inBasis[row] < inBasis[leaving] : ratio < least) {
                    leaving = row;
                    least = ratio;
                }
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("The objective has no bound");
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        double[] leaving = table[row];
        double inverse = 1 / leaving[column];
        leaving[column] = 1;
        for (int j = 0; j <= columns; j++) {
            leaving[j] *= inverse;
        }
        for (int i = 0; i <= rows; i++) {
            double factor = table[i][column];
            if (i != row && factor != 0) {
                table[i][column] = 0;
                for (int j = 0; j <= columns; j++) {
                    table[i][j] -= factor * leaving[j];
                }
            }
        }
        int variable = inBasis[row];
        inBasis[row] = outOfBasis[column];
        outOfBasis[column] = variable;
    }
}
