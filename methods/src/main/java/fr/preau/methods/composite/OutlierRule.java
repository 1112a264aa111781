package fr.preau.methods.composite;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a few extreme units would decide an indicator alone, and how they are tamed. A column fails if its skewness and its
 * kurtosis are both beyond their limits. Then the values of its long tail are brought, one more at each try, to the next value that
 * is left alone (<i>winsorised</i>); if no try passes, the logarithm of the whole column is taken. This is the rule of the
 * package COINr (Becker et al., <i>Journal of Open Source Software</i> 7(78), 2022), after the JRC.
 *
 * @param skewness the limit of its absolute value, from 0
 * @param kurtosis the limit of the excess kurtosis
 * @param points how many values at most are winsorised, from 0
 * @param logarithm what follows if that is not enough: the logarithm, or the column as it was
 */
public record OutlierRule(double skewness, double kurtosis, int points, boolean logarithm) {

    /** Columns are taken as they are. */
    public static final OutlierRule NONE =
            new OutlierRule(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, false);

    /** Absolute skewness above 2 and kurtosis above 3.5; up to five values, else the logarithm. */
    public static final OutlierRule USUAL = new OutlierRule(2, 3.5, 5, true);

    /** In the logarithm, what keeps the lowest value off minus infinity, as a share of the range. */
    private static final double SHIFT = 0.01;

    /** @throws IllegalArgumentException if a limit is not a number, or if there are less than 0 points */
    public OutlierRule {
        if (!(skewness >= 0) || Double.isNaN(kurtosis) || points < 0) {
            throw new IllegalArgumentException("Limits are numbers and points are counted from 0, received %s, %s, %d"
                    .formatted(skewness, kurtosis, points));
        }
    }

    /** The same, which never takes a logarithm: what it gives is still in the unit of the indicator. */
    public OutlierRule withoutLogarithm() {
        return new OutlierRule(skewness, kurtosis, points, false);
    }

    /** Is this too far from a bell? A column too short to tell is not. */
    public boolean fails(Shape shape) {
        return Math.abs(shape.skewness()) > skewness && shape.kurtosis() > kurtosis;
    }

    /** The column as it must be, and what was done to it. Missing values stay so. */
    public TreatedColumn treat(double[] column) {
        Shape shape = Double.isInfinite(skewness) ? new Shape(0, 0) : Shape.of(column);
        if (!fails(shape)) {
            return new TreatedColumn(column, new Treatment.Untouched());
        }
        Tail tail = new Tail(Present.of(column), shape.skewness() > 0);
        OptionalInt enough = IntStream.rangeClosed(
                        1, Math.min(points, tail.values().count() - 1))
                .filter(count -> !fails(Shape.of(tail.cut(column, count))))
                .findFirst();
        if (enough.isPresent()) {
            int count = enough.getAsInt();
            return new TreatedColumn(
                    tail.cut(column, count), new Treatment.Winsorised(tail.high(), count, tail.limit(count)));
        }
        return logarithm ? tail.logarithm(column) : new TreatedColumn(column, new Treatment.Untouched());
    }

    /** The end of a column where its extremes are. */
    private record Tail(Present values, boolean high) {

        double limit(int count) {
            return values.at(high ? values.count() - 1 - count : count);
        }

        double[] cut(double[] column, int count) {
            double limit = limit(count);
            double[] cut = new double[column.length];
            for (int i = 0; i < column.length; i++) {
                cut[i] = high ? Math.min(column[i], limit) : Math.max(column[i], limit);
            }
            return cut;
        }

        /** ln(x - lowest + shift), or for a tail of low values its mirror -ln(highest - x + shift). */
        TreatedColumn logarithm(double[] column) {
            double shift = SHIFT * (values.highest() - values.lowest());
            double[] logs = new double[column.length];
            for (int i = 0; i < column.length; i++) {
                logs[i] = high
                        ? StrictMath.log(column[i] - values.lowest() + shift)
                        : -StrictMath.log(values.highest() - column[i] + shift);
            }
            return new TreatedColumn(logs, new Treatment.Logarithm(high, shift));
        }
    }
}
