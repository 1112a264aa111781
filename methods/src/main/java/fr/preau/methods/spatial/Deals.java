package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Values dealt out, so many times, as many as the unit of most neighbours needs and one more: deal by deal, distinct units in a
 * random order, any order being as likely. The first k that are not a given unit are then k of the others, drawn without
 * replacement, which is what that unit asks for.
 */
final class Deals {

    /** 160 MB of values and as much of ranks. */
    private static final int MOST = 20_000_000;

    private final int count;
    private final int width;
    private final double[] values;

    /** Where each unit was dealt, unit by unit: the rank of the deal times the width, plus the place in it. */
    private final int[] starts;

    private final int[] places;

    private Deals(int count, int width, double[] values, int[] units, int unitCount) {
        this.count = count;
        this.width = width;
        this.values = values;
        starts = new int[unitCount + 1];
        for (int unit : units) {
            starts[unit + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new int[units.length];
        int[] next = starts.clone();
        for (int place = 0; place < units.length; place++) {
            places[next[units[place]]++] = place;
        }
    }

    /** @throws IllegalArgumentException if there are too many values to deal out */
    static Deals of(double[] values, int mostNeighbours, int count, long seed) {
        int width = Math.min(values.length, mostNeighbours + 1);
        if (count > most(mostNeighbours)) {
            throw new IllegalArgumentException("%d permutations are too many for %d neighbours: %d at most"
                    .formatted(count, mostNeighbours, most(mostNeighbours)));
        }
        int[] units = new int[count * width];
        IntStream.range(0, count)
                .parallel()
                .forEach(deal -> deal(units, deal * width, width, values.length, new Draws(seed, deal)));
        double[] dealt = new double[units.length];
        Arrays.setAll(dealt, place -> values[units[place]]);
        return new Deals(count, width, dealt, units, values.length);
    }

    /** How many times values can be dealt out. */
    static int most(int mostNeighbours) {
        return MOST / (mostNeighbours + 1);
    }

    int count() {
        return count;
    }

    double value(int deal, int place) {
        return values[deal * width + place];
    }

    /** The sum of the first so many values of each deal. */
    double[] sums(int first) {
        return IntStream.range(0, count)
                .parallel()
                .mapToDouble(deal -> {
                    double sum = 0;
                    for (int place = deal * width; place < deal * width + first; place++) {
                        sum += values[place];
                    }
                    return sum;
                })
                .toArray();
    }

    /** The deals in which this unit is among the first so many. */
    int[] with(int unit, int first) {
        return Arrays.stream(places, starts[unit], starts[unit + 1])
                .filter(place -> place % width < first)
                .map(place -> place / width)
                .toArray();
    }

    /** The place of this unit in each of the deals that have it, others having the width. */
    int[] placesOf(int unit) {
        int[] found = new int[count];
        Arrays.fill(found, width);
        Arrays.stream(places, starts[unit], starts[unit + 1]).forEach(place -> found[place / width] = place % width);
        return found;
    }

    /** Draws until the unit is new: each new one is any of those left. */
    private static void deal(int[] units, int start, int width, int unitCount, Draws draws) {
        long[] drawn = new long[(unitCount >>> 6) + 1];
        for (int place = start; place < start + width; place++) {
            int unit;
            do {
                unit = draws.below(unitCount);
            } while ((drawn[unit >>> 6] >>> unit & 1) == 1);
            drawn[unit >>> 6] |= 1L << unit;
            units[place] = unit;
        }
    }
}
