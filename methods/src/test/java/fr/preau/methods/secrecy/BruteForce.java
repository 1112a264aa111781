package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The reader with endless patience: tries every table of whole numbers that agrees with a publication whose grand total is
 * shown, and notes the least and the greatest value of each cell. For very small tables only.
 */
final class BruteForce {

    private static final double MOST_TABLES = 300_000;

    private final List<List<Sum>> completedBy;
    private final long[] value;
    private final long[] low;
    private final long[] high;
    private final List<Interval> bounds;

    private BruteForce(Publication publication) {
        this.bounds = PropagationAttack.on(publication);
        this.value = new long[publication.values().size()];
        this.low = new long[value.length];
        this.high = new long[value.length];
        this.completedBy = Stream.generate(() -> (List<Sum>) new ArrayList<Sum>())
                .limit(value.length)
                .toList();
        publication.sums().forEach(sum -> completedBy.get(lastOf(sum)).add(sum));
        Arrays.fill(low, Long.MAX_VALUE);
        Arrays.fill(high, Long.MIN_VALUE);
    }

    static List<Interval> on(Publication publication) {
        BruteForce force = new BruteForce(publication);
        force.tryFrom(0);
        List<Interval> intervals = new ArrayList<>();
        for (int cell = 0; cell < force.value.length; cell++) {
            intervals.add(new Interval(force.low[cell], force.high[cell]));
        }
        return intervals;
    }

    /** Are there few enough tables for the patience of a test? */
    static boolean endsOn(Publication publication) {
        return new BruteForce(publication).tables() <= MOST_TABLES;
    }

    private double tables() {
        return IntStream.range(0, value.length)
                .filter(cell -> completedBy.get(cell).isEmpty())
                .mapToDouble(cell -> bounds.get(cell).width() + 1.0)
                .reduce(1, (one, other) -> one * other);
    }

    /** Cells are chosen by rank; the last one of a sum has no choice. */
    private void tryFrom(int cell) {
        if (cell == value.length) {
            note();
            return;
        }
        choices(cell).forEach(each -> {
            value[cell] = each;
            if (completedBy.get(cell).stream().allMatch(sum -> excess(sum) == 0)) {
                tryFrom(cell + 1);
            }
        });
    }

    private LongStream choices(int cell) {
        Interval possible = bounds.get(cell);
        if (completedBy.get(cell).isEmpty()) {
            return LongStream.rangeClosed(possible.low(), possible.high());
        }
        Sum sum = completedBy.get(cell).getFirst();
        value[cell] = 0;
        return LongStream.of(sum.total() == cell ? excess(sum) : -excess(sum)).filter(possible::contains);
    }

    private long excess(Sum sum) {
        long excess = -value[sum.total()];
        for (int part : sum.parts()) {
            excess += value[part];
        }
        return excess;
    }

    private static int lastOf(Sum sum) {
        return Math.max(sum.total(), Collections.max(sum.parts()));
    }

    private void note() {
        for (int cell = 0; cell < value.length; cell++) {
            low[cell] = Math.min(low[cell], value[cell]);
            high[cell] = Math.max(high[cell], value[cell]);
        }
    }
}
