package fr.preau.methods.composite;

/** Whether more of an indicator raises the index or lowers it. */
public enum Direction {
    POSITIVE(1),
    NEGATIVE(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 or -1. */
    int sign() {
        return sign;
    }

    /** The values, such that more raises the index. */
    double[] orient(double[] values) {
        double[] oriented = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            oriented[i] = sign * values[i];
        }
        return oriented;
    }
}
