package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What becomes of units without neighbours, which no statistic of neighbourhood can say anything about. The choice changes
 * global results, so it has a name and is never silent.
 */
public enum IslandPolicy {

    /** Their presence is an error. */
    REFUSE,

    /** They are left out of everything: means, variances and counts of units. So are those whom that leaves alone. */
    LEAVE_OUT,

    /**
     * They stay in means, variances and counts, with a lag of 0. This is esda's way, and that of spdep with {@code zero.policy =
     * TRUE, adjust.n = FALSE}; its other, default way counts them in the mean but not in the number of units, and is not offered.
     */
    LAG_OF_ZERO;

    /**
     * The units that remain.
     *
     * @throws IllegalArgumentException if there are islands and they are refused, or if nothing but islands was left out
     */
    public Selection apply(NeighbourGraph graph) {
        int[] islands = graph.islands();
        if (this == REFUSE && islands.length > 0) {
            throw new IllegalArgumentException(
                    "%d units have no neighbour, the first of them %d".formatted(islands.length, islands[0]));
        }
        boolean[] kept = new boolean[graph.units()];
        Arrays.fill(kept, true);
        if (this == LEAVE_OUT) {
            leaveOut(graph, kept);
        }
        return graph.selecting(unit -> kept[unit]);
    }

    /** Goes on until nobody is alone: with links of one direction, an island may have been the only neighbour of another unit. */
    private static void leaveOut(NeighbourGraph graph, boolean[] kept) {
        IntPredicate isAlone = unit -> Arrays.stream(graph.neighboursOf(unit)).noneMatch(neighbour -> kept[neighbour]);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int unit = 0; unit < kept.length; unit++) {
                if (kept[unit] && isAlone.test(unit)) {
                    kept[unit] = false;
                    changed = true;
                }
            }
        }
    }
}
