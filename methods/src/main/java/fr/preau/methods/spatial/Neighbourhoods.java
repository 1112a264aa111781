package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Who is near whom, where no list of neighbours is given. */
public final class Neighbourhoods {

    private static final long MOST_LINKS = 100_000_000;

    private Neighbourhoods() {}

    /**
     * The k nearest units of each; of two at the same distance, the one of lower rank. Not symmetric: an isolated unit has
     * neighbours that do not have it. {@link NeighbourGraph#symmetrised()} adds the missing links.
     *
     * @param count from 1 to the number of units less one
     * @throws IllegalArgumentException if it is not
     */
    public static NeighbourGraph nearest(Points points, int count) {
        int units = points.units();
        if (count < 1 || count >= units) {
            throw new IllegalArgumentException(
                    "Each of %d units has from 1 to %d others near it, received %d".formatted(units, units - 1, count));
        }
        KdTree tree = new KdTree(points);
        int[] neighbours = new int[units * count];
        IntStream.range(0, units).parallel().forEach(place -> {
            Nearest nearest = new Nearest(count);
            tree.search(place, nearest);
            nearest.copyTo(neighbours, tree.unitAt(place) * count);
        });
        return Rows.sorted(
                IntStream.rangeClosed(0, units).map(unit -> unit * count).toArray(), neighbours);
    }

    /**
     * All units at no more than this distance of each. Symmetric; units that are far from all others are islands.
     *
     * @param metres above 0
     * @throws IllegalArgumentException if it is not, or is so large that there are more than 100 million links
     */
    public static NeighbourGraph within(Points points, double metres) {
        if (!(metres > 0)) {
            throw new IllegalArgumentException("A distance is above 0 metres, received %s".formatted(metres));
        }
        return within(points, metres, MOST_LINKS);
    }

    static NeighbourGraph within(Points points, double metres, long mostLinks) {
        KdTree tree = new KdTree(points);
        int[][] found = new int[points.units()][];
        AtomicLong links = new AtomicLong();
        IntStream.range(0, points.units()).parallel().forEach(place -> {
            if (links.get() > mostLinks) {
                return; // refused below: an exception of another thread would come out wrapped
            }
            Within within = new Within(points.straight(metres));
            tree.search(place, within);
            int[] around = within.units();
            links.addAndGet(around.length);
            found[tree.unitAt(place)] = around;
        });
        if (links.get() > mostLinks) {
            throw new IllegalArgumentException("More than %d links within %s metres".formatted(mostLinks, metres));
        }
        int[] starts = new int[found.length + 1];
        Arrays.setAll(starts, unit -> unit == 0 ? 0 : found[unit - 1].length);
        Arrays.parallelPrefix(starts, Integer::sum);
        return Rows.sorted(
                starts, Arrays.stream(found).flatMapToInt(Arrays::stream).toArray());
    }
}
