package fr.preau.methods.composite;

import java.util.function.DoubleUnaryOperator;

/** One value after the other. */
final class Values {

    private Values() {}

    /** What is missing stays so, whatever is computed. */
    static double[] each(double[] column, DoubleUnaryOperator change) {
        double[] changed = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            changed[i] = Double.isNaN(column[i]) ? Double.NaN : change.applyAsDouble(column[i]);
        }
        return changed;
    }
}
