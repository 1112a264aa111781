package fr.preau.bench.methods;

import fr.preau.bench.peer.Peers;
import fr.preau.methods.composite.Direction;
import fr.preau.methods.composite.Indicator;
import fr.preau.methods.composite.IndicatorTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Indicators that are drawn: they share a common factor, a fifth of them have a long tail, a third count against the index, one value of
 * twenty is missing, and units belong to a hundred groups.
 *
 * @param weights of the indicators, from 1 to 3
 * @param moved the same, as a reader would move one of them
 */
record DrawnTable(double[][] columns, int[] groups, double[] weights, double[] moved) {

    private static final int GROUPS = 100;
    private static final double MISSING = 0.05;

    static DrawnTable of(int units, int indicators) {
        var random = new SplittableRandom(60_000);
        double[] factor = random.doubles(units).toArray();
        double[][] columns = IntStream.range(0, indicators)
                .mapToObj(indicator -> column(random.split(), factor, indicator % 5 == 0))
                .toArray(double[][]::new);
        double[] weights = random.doubles(indicators, 1, 3).toArray();
        double[] moved = weights.clone();
        moved[indicators / 2] *= 2;
        return new DrawnTable(columns, random.ints(units, 0, GROUPS).toArray(), weights, moved);
    }

    private static double[] column(SplittableRandom random, double[] factor, boolean longTail) {
        double[] column = new double[factor.length];
        for (int unit = 0; unit < column.length; unit++) {
            double value = factor[unit] + random.nextDouble() + random.nextDouble();
            column[unit] = longTail ? Math.exp(3 * value) : value;
            column[unit] = random.nextDouble() < MISSING ? Double.NaN : column[unit];
        }
        return column;
    }

    IndicatorTable table() {
        List<Indicator> indicators = IntStream.range(0, columns.length)
                .mapToObj(j -> new Indicator("indicator " + j, direction(j), weights[j]))
                .toList();
        return IndicatorTable.of(indicators, columns).groupedBy(groups);
    }

    void giveTo(Peers peers) {
        peers.give(
                "table", Arrays.stream(columns).flatMapToDouble(Arrays::stream).toArray());
        peers.give(
                "signs",
                IntStream.range(0, columns.length)
                        .mapToDouble(j -> direction(j) == Direction.POSITIVE ? 1 : -1)
                        .toArray());
        peers.give("groups", IntStream.of(groups).asDoubleStream().toArray());
        peers.give("weights", weights);
        peers.give("moved", moved);
    }

    private static Direction direction(int indicator) {
        return indicator % 3 == 2 ? Direction.NEGATIVE : Direction.POSITIVE;
    }
}
