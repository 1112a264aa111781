package fr.preau.methods.composite;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of units by indicators, kept column by column. A missing value is {@code NaN}.
 *
 * <p>Units may belong to groups (a département, a kind of commune), among which missing values are completed.
 */
public final class IndicatorTable {

    private final List<Indicator> indicators;
    private final double[][] columns;
    private final int[] groups;

    private IndicatorTable(List<Indicator> indicators, double[][] columns, int[] groups) {
        this.indicators = indicators;
        this.columns = columns;
        this.groups = groups;
    }

    /**
     * All units in one group.
     *
     * @param columns one for each indicator, all as long as there are units; copied
     * @throws IllegalArgumentException if there is no indicator or no unit, if lengths differ, or if a value is infinite
     */
    public static IndicatorTable of(List<Indicator> indicators, double[][] columns) {
        if (indicators.isEmpty() || indicators.size() != columns.length) {
            throw new IllegalArgumentException(
                    "One column for each indicator, received %d for %d".formatted(columns.length, indicators.size()));
        }
        int units = columns[0].length;
        for (int j = 0; j < columns.length; j++) {
            check(indicators.get(j), columns[j], units);
        }
        double[][] copies = IntStream.range(0, columns.length)
                .mapToObj(j -> columns[j].clone())
                .toArray(double[][]::new);
        return new IndicatorTable(List.copyOf(indicators), copies, new int[units]);
    }

    private static void check(Indicator indicator, double[] column, int units) {
        if (units == 0 || column.length != units) {
            throw new IllegalArgumentException(
                    "%s has %d values, expected %d, at least 1".formatted(indicator.name(), column.length, units));
        }
        for (int i = 0; i < units; i++) {
            if (Double.isInfinite(column[i])) {
                throw new IllegalArgumentException(
                        "%s of unit %d is infinite; a missing value is NaN".formatted(indicator.name(), i));
            }
        }
    }

    /**
     * The same units, in these groups.
     *
     * @param groups for each unit, the number of its group
     * @throws IllegalArgumentException if there are not as many as units
     */
    public IndicatorTable groupedBy(int[] groups) {
        if (groups.length != units()) {
            throw new IllegalArgumentException(
                    "One group for each of %d units, received %d".formatted(units(), groups.length));
        }
        return new IndicatorTable(indicators, columns, groups.clone());
    }

    public int units() {
        return columns[0].length;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** A copy of the values of one indicator, {@code NaN} where missing. */
    public double[] values(int indicator) {
        return columns[indicator].clone();
    }

    /** Not a copy: read only. */
    double[] column(int indicator) {
        return columns[indicator];
    }

    int group(int unit) {
        return groups[unit];
    }

    /** These units alone, in this order. */
    IndicatorTable keeping(int[] units) {
        double[][] kept = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            kept[j] = IntStream.of(units).mapToDouble(unit -> column[unit]).toArray();
        }
        return new IndicatorTable(
                indicators, kept, IntStream.of(units).map(unit -> groups[unit]).toArray());
    }
}
