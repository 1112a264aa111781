package fr.preau.methods.composite;

import java.util.List;

/** The ranks of each unit at 5, 50 and 95 % of its runs, once the classes in which they fall are known. */
final class RankPercentiles {

    static final int COUNT = 3;

    private static final double[] SHARES = {0.05, 0.5, 0.95};

    private final int units;
    private final int width;
    /** By unit and percentile: the first rank of its class, how many runs come before that class, which run is looked for. */
    private final int[] first;

    private final int[] before;
    private final int[] reached;
    /** By unit, percentile and rank in the class. */
    private final char[] counts;

    RankPercentiles(RankClasses classes) {
        units = classes.units();
        width = classes.width();
        first = new int[units * COUNT];
        before = new int[units * COUNT];
        reached = new int[units * COUNT];
        counts = new char[classes.areSingle() ? 0 : Math.multiplyExact(units * COUNT, width)];
        for (int cell = 0; cell < first.length; cell++) {
            reached[cell] = classes.reached(cell / COUNT, SHARES[cell % COUNT]);
            RankClasses.Place place = classes.place(cell / COUNT, reached[cell]);
            first[cell] = place.first();
            before[cell] = place.before();
        }
    }

    /** The same runs as were put in classes. */
    void count(List<int[]> ranks) {
        Tiles.forEachFew(units, (from, to) -> ranks.forEach(run -> count(run, from, to)));
    }

    private void count(int[] ranks, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            for (int cell = unit * COUNT; cell < (unit + 1) * COUNT; cell++) {
                int place = ranks[unit] - first[cell];
                if (place >= 0 && place < width) {
                    counts[cell * width + place]++;
                }
            }
        }
    }

    /** @param percentile 0, 1 or 2 */
    int rank(int unit, int percentile) {
        int cell = unit * COUNT + percentile;
        int upTo = before[cell];
        for (int place = 0; place < width && counts.length > 0; place++) {
            upTo += counts[cell * width + place];
            if (upTo >= reached[cell]) {
                return first[cell] + place;
            }
        }
        return first[cell];
    }
}
