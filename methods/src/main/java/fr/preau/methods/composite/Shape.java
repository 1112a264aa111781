package fr.preau.methods.composite;

/**
 * How far a distribution is from a bell, with the corrections for small samples G1 and G2 of Joanes and Gill (<i>The
 * Statistician</i> 47, 1998; "type 2" in R's e1071, SKEW and KURT of spreadsheets). Both are 0 for a constant column; the
 * skewness is {@code NaN} under three values, the kurtosis under four.
 *
 * @param skewness 0 where symmetric, above 0 where the long tail is that of high values
 * @param kurtosis in excess of that of a normal distribution, 0 for it, above 0 where extremes are more frequent
 */
public record Shape(double skewness, double kurtosis) {

    /** Values that are {@code NaN} are passed over. */
    public static Shape of(double[] column) {
        return ofAll(Present.values(column));
    }

    private static Shape ofAll(double[] values) {
        double n = values.length;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            second += square;
            third += square * (value - mean);
            fourth += square * square;
        }
        boolean constant = Range.of(values).isConstant();
        double g1 = constant ? 0 : third / n / (second / n * Math.sqrt(second / n));
        double g2 = constant ? 0 : fourth / n / (second / n * second / n) - 3;
        return new Shape(
                n < 3 ? Double.NaN : g1 * Math.sqrt(n * (n - 1)) / (n - 2),
                n < 4 ? Double.NaN : constant ? 0 : (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6));
    }
}
