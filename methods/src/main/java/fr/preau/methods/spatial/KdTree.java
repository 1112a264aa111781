package fr.preau.methods.spatial;

import java.util.stream.IntStream;

/**
 * Points cut in halves, along the axis on which they are the most spread, until few remain together (Bentley, <i>CACM</i> 18(9),
 * 1975): those far from where one looks are left aside, halves at a time.
 */
final class KdTree {

    private static final int LEAF = 8;

    private final int axes;

    /** The unit at each place of the tree; a half is a range of places. */
    private final int[] units;

    /** The coordinates of the unit at each place, so that those read together lie together. */
    private final double[] coordinates;

    /** Of each half, numbered as in a heap: the axis that it is cut along, and where. */
    private final byte[] cutAxes;

    private final double[] cuts;

    KdTree(Points points) {
        axes = points.axes();
        units = IntStream.range(0, points.units()).toArray();
        int halves = 4 * Math.max(1, Integer.highestOneBit(units.length / LEAF + 1));
        cutAxes = new byte[halves];
        cuts = new double[halves];
        build(points, 0, 0, units.length);
        coordinates = new double[axes * units.length];
        for (int place = 0; place < units.length; place++) {
            for (int axis = 0; axis < axes; axis++) {
                coordinates[axes * place + axis] = points.coordinate(units[place], axis);
            }
        }
    }

    int size() {
        return units.length;
    }

    int unitAt(int place) {
        return units[place];
    }

    /** Offers all points that may be in reach of the one at this place, itself left out, the nearer ones rather first. */
    void search(int place, Nearby nearby) {
        search(place, nearby, 0, 0, units.length);
    }

    private void search(int place, Nearby nearby, int half, int from, int to) {
        if (to - from <= LEAF) {
            offer(place, nearby, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        double beyond = coordinates[axes * place + cutAxes[half]] - cuts[half];
        int low = 2 * half + 1;
        if (beyond < 0) {
            search(place, nearby, low, from, middle);
        } else {
            search(place, nearby, low + 1, middle, to);
        }
        // At equal distances too, since ties are settled by rank.
        if (beyond * beyond <= nearby.reach()) {
            if (beyond < 0) {
                search(place, nearby, low + 1, middle, to);
            } else {
                search(place, nearby, low, from, middle);
            }
        }
    }

    private void offer(int place, Nearby nearby, int from, int to) {
        for (int other = from; other < to; other++) {
            double square = 0;
            for (int axis = 0; axis < axes; axis++) {
                double difference = coordinates[axes * place + axis] - coordinates[axes * other + axis];
                square += difference * difference;
            }
            if (other != place && square <= nearby.reach()) {
                nearby.offer(units[other], square);
            }
        }
    }

    private void build(Points points, int half, int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int axis = widest(points, from, to);
        int middle = (from + to) >>> 1;
        new Median(points, units, axis).settle(middle, from, to - 1);
        cutAxes[half] = (byte) axis;
        cuts[half] = points.coordinate(units[middle], axis);
        build(points, 2 * half + 1, from, middle);
        build(points, 2 * half + 2, middle, to);
    }

    private int widest(Points points, int from, int to) {
        int widest = 0;
        double most = -1;
        for (int axis = 0; axis < axes; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int place = from; place < to; place++) {
                double coordinate = points.coordinate(units[place], axis);
                low = Math.min(low, coordinate);
                high = Math.max(high, coordinate);
            }
            if (high - low > most) {
                most = high - low;
                widest = axis;
            }
        }
        return widest;
    }
}
