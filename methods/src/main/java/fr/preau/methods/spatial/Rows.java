package fr.preau.methods.spatial;

import java.util.Arrays;

/** Puts links into compressed rows. */
final class Rows {

    private Rows() {}

    static NeighbourGraph of(int units, int[] from, int[] to) {
        int[] starts = new int[units + 1];
        for (int origin : from) {
            starts[origin + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] neighbours = new int[to.length];
        int[] next = starts.clone();
        for (int link = 0; link < to.length; link++) {
            neighbours[next[from[link]]++] = to[link];
        }
        return sorted(starts, neighbours);
    }

    /** Sorts each row, and drops from it, in place, what comes twice. */
    static NeighbourGraph sorted(int[] starts, int[] neighbours) {
        int kept = 0;
        for (int unit = 0; unit + 1 < starts.length; unit++) {
            int start = starts[unit];
            Arrays.sort(neighbours, start, starts[unit + 1]);
            starts[unit] = kept;
            for (int link = start; link < starts[unit + 1]; link++) {
                if (link == start || neighbours[link] != neighbours[link - 1]) {
                    neighbours[kept++] = neighbours[link];
                }
            }
        }
        starts[starts.length - 1] = kept;
        return new NeighbourGraph(starts, Arrays.copyOf(neighbours, kept));
    }
}
