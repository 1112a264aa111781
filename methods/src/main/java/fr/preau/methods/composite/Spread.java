package fr.preau.methods.composite;

/** Which standard deviation: packages differ, and with them the figures of small tables. */
public enum Spread {
    /** Divides by n - 1: the units are a sample. COINr, R's sd, STDEV.S. */
    SAMPLE(1),
    /** Divides by n: the units are all there is. Mazziotta and Pareto, STDEV.P. */
    POPULATION(0);

    private final int lost;

    Spread(int lost) {
        this.lost = lost;
    }

    /** The standard deviation of the values that are not {@code NaN}. */
    double of(double[] column) {
        double mean = mean(column);
        double squares = 0;
        int count = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
                count++;
            }
        }
        return Math.sqrt(squares / (count - lost));
    }

    /** The mean of the values that are not {@code NaN}. */
    static double mean(double[] column) {
        double sum = 0;
        int count = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return sum / count;
    }
}
