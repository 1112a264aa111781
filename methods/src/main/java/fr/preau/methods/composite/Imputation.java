package fr.preau.methods.composite;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Completes a column by what is typical of each group. Where a whole group lacks the indicator, so do its units still. */
final class Imputation {

    private Imputation() {}

    static double[] complete(IndicatorTable table, int indicator, MissingRule rule) {
        return switch (rule) {
            case REWEIGHT, UNRANKED -> table.column(indicator);
            case MEDIAN ->
                complete(table, indicator, values -> Present.of(values).median());
            case MEAN ->
                complete(
                        table,
                        indicator,
                        values -> DoubleStream.of(Present.values(values))
                                .average()
                                .orElse(Double.NaN));
        };
    }

    private static double[] complete(IndicatorTable table, int indicator, ToDoubleFunction<double[]> typical) {
        double[] completed = table.values(indicator);
        if (Present.count(completed) == completed.length) {
            return completed;
        }
        byGroup(table).forEach((group, units) -> {
            double value = typical.applyAsDouble(
                    IntStream.of(units).mapToDouble(unit -> completed[unit]).toArray());
            for (int unit : units) {
                completed[unit] = Double.isNaN(completed[unit]) ? value : completed[unit];
            }
        });
        return completed;
    }

    private static Map<Integer, int[]> byGroup(IndicatorTable table) {
        return IntStream.range(0, table.units())
                .boxed()
                .collect(Collectors.groupingBy(
                        table::group,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                units -> units.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())));
    }
}
