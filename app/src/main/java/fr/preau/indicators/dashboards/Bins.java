package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Intervals of one round width that hold all the values: closed below, open above.
 *
 * @param low where the first begins
 * @param step their width: 1, 2 or 5 times a power of ten
 * @param number how many there are
 */
record Bins(BigDecimal low, BigDecimal step, int number) {

    private static final int ABOUT = 10;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** @param values at least one */
    static Bins of(Collection<BigDecimal> values) {
        BigDecimal least = Collections.min(values);
        BigDecimal span = Collections.max(values).subtract(least);
        BigDecimal step = span.signum() == 0
                ? BigDecimal.ONE
                : round(span.divide(BigDecimal.valueOf(ABOUT), MathContext.DECIMAL64));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int last = Collections.max(values)
                .subtract(low)
                .divide(step, 0, RoundingMode.FLOOR)
                .intValueExact();
        return new Bins(low, step, last + 1);
    }

    private static BigDecimal round(BigDecimal width) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(width.precision() - width.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(width) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** In which one a value lies, from 0. */
    int rank(BigDecimal value) {
        return value.subtract(low).divide(step, 0, RoundingMode.FLOOR).intValueExact();
    }

    /** How many of the values lie in each, from the lowest. Comparing with edges takes a fraction of dividing by the width. */
    int[] count(Collection<BigDecimal> values) {
        BigDecimal[] edges = IntStream.range(0, number).mapToObj(this::edge).toArray(BigDecimal[]::new);
        int[] counts = new int[number];
        for (BigDecimal value : values) {
            int at = Arrays.binarySearch(edges, value);
            counts[at >= 0 ? at : -at - 2]++;
        }
        return counts;
    }

    /** «de 80 à 85», from the lowest. */
    List<String> labels() {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return IntStream.range(0, number)
                .mapToObj(rank -> t(
                        "indicators.dashboard.bin",
                        Formats.number(edge(rank), decimals),
                        Formats.number(edge(rank + 1), decimals)))
                .toList();
    }

    private BigDecimal edge(int rank) {
        return low.add(step.multiply(BigDecimal.valueOf(rank)));
    }
}
