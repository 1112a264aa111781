package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some of the units of a graph, and the links between them. Carries values from all units to these, and results back. Immutable.
 */
public final class Selection {

    private final int units;
    private final int[] chosen;
    private final NeighbourGraph graph;

    private Selection(int units, int[] chosen, NeighbourGraph graph) {
        this.units = units;
        this.chosen = chosen;
        this.graph = graph;
    }

    /** @throws IllegalArgumentException if no unit is chosen */
    static Selection of(NeighbourGraph whole, IntPredicate isChosen) {
        int[] chosen = IntStream.range(0, whole.units()).filter(isChosen).toArray();
        if (chosen.length == 0) {
            throw new IllegalArgumentException("None of the %d units is chosen".formatted(whole.units()));
        }
        int[] ranks = new int[whole.units()];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < chosen.length; rank++) {
            ranks[chosen[rank]] = rank;
        }
        int[] origins = whole.origins();
        int[] kept = IntStream.range(0, origins.length)
                .filter(link -> ranks[origins[link]] >= 0 && ranks[whole.neighbour(link)] >= 0)
                .toArray();
        int[] from = Arrays.stream(kept).map(link -> ranks[origins[link]]).toArray();
        int[] to = Arrays.stream(kept).map(link -> ranks[whole.neighbour(link)]).toArray();
        return new Selection(whole.units(), chosen, Rows.of(chosen.length, from, to));
    }

    /** The links between the chosen units, which have new ranks here. */
    public NeighbourGraph graph() {
        return graph;
    }

    /** The former rank of each chosen unit, in ascending order. */
    public int[] units() {
        return chosen.clone();
    }

    /** The values of the chosen units, out of those of all. */
    public double[] pick(double[] ofAll) {
        return Arrays.stream(chosen).mapToDouble(unit -> ofAll[unit]).toArray();
    }

    /** Results for all units, out of those of the chosen ones; {@link Double#NaN} for the others. */
    public double[] spread(double[] ofChosen) {
        double[] all = new double[units];
        Arrays.fill(all, Double.NaN);
        for (int rank = 0; rank < chosen.length; rank++) {
            all[chosen[rank]] = ofChosen[rank];
        }
        return all;
    }
}
