package fr.preau.methods.composite;

/** The lowest and the highest value of a column; infinite ends where it has none. */
record Range(double low, double high) {

    static Range of(double[] column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
        return new Range(low, high);
    }

    boolean isConstant() {
        return low >= high;
    }
}
