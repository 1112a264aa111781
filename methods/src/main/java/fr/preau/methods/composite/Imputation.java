package fr.preau.methods.composite;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Completes columns by what is typical of each group. Where a whole group lacks the indicator, so do its units still. */
final class Imputation {

    private final IndicatorTable table;
    private final MissingRule rule;
    /** The units of each group. */
    private final Collection<int[]> groups;

    private Imputation(IndicatorTable table, MissingRule rule, Collection<int[]> groups) {
        this.table = table;
        this.rule = rule;
        this.groups = groups;
    }

    static Imputation of(IndicatorTable table, MissingRule rule) {
        return new Imputation(table, rule, rule.completes() ? groups(table) : List.of());
    }

    double[] complete(int indicator) {
        return switch (rule) {
            case REWEIGHT, UNRANKED -> table.column(indicator);
            case MEDIAN -> complete(indicator, values -> Present.of(values).median());
            case MEAN ->
                complete(
                        indicator,
                        values -> DoubleStream.of(Present.values(values))
                                .average()
                                .orElse(Double.NaN));
        };
    }

    private double[] complete(int indicator, ToDoubleFunction<double[]> typical) {
        double[] completed = table.values(indicator);
        if (Present.count(completed) == completed.length) {
            return completed;
        }
        for (int[] units : groups) {
            double value = typical.applyAsDouble(
                    IntStream.of(units).mapToDouble(unit -> completed[unit]).toArray());
            for (int unit : units) {
                completed[unit] = Double.isNaN(completed[unit]) ? value : completed[unit];
            }
        }
        return completed;
    }

    private static Collection<int[]> groups(IndicatorTable table) {
        return IntStream.range(0, table.units())
                .boxed()
                .collect(Collectors.groupingBy(
                        table::group,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                units -> units.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())))
                .values();
    }
}
