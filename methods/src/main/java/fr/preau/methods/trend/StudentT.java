package fr.preau.methods.trend;

/** Student's law with a whole number of degrees of freedom (Student, «The probable error of a mean», Biometrika 6, 1908). */
public final class StudentT {

    /** Halvings of an interval below 2⁶⁰ that leave less than the last digit. */
    private static final int HALVINGS = 120;

    private StudentT() {}

    /**
     * The value that lies above a given share of the law.
     *
     * @param freedom degrees of freedom, one at least
     * @param share between 0 and 1, both excluded
     * @throws IllegalArgumentException for any other degrees of freedom or share
     */
    public static double quantile(int freedom, double share) {
        if (freedom < 1 || !(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs at least one degree of freedom and a share between 0 and 1, received %d and %s"
                            .formatted(freedom, share));
        }
        if (share < 0.5) {
            return -quantile(freedom, 1 - share);
        }
        double low = 0;
        double high = 1;
        while (cumulative(freedom, high) < share) {
            high *= 2;
        }
        for (int halving = 0; halving < HALVINGS && low < high; halving++) {
            double middle = (low + high) / 2;
            if (cumulative(freedom, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * The share of the law that lies below a value, by the finite sums of Abramowitz and Stegun, «Handbook of Mathematical Functions»
     * (1964), 26.7.3 and 26.7.4.
     *
     * @param freedom degrees of freedom, one at least
     * @param value zero or more
     */
    static double cumulative(int freedom, double value) {
        double angle = Math.atan(value / Math.sqrt(freedom));
        double cosine = Math.cos(angle);
        boolean odd = freedom % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = freedom == 1 ? 0 : term;
        for (int step = odd ? 3 : 2; step < freedom; step += 2) {
            term *= cosine * cosine * (step - 1) / step;
            sum += term;
        }
        double within = odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
        return 0.5 + within / 2;
    }
}
