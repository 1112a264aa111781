package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who is whose neighbour, in compressed rows: the neighbours of a unit follow each other, in ascending order, none twice.
 * Links have a direction: a unit may have a neighbour whose neighbour it is not, as with the nearest ones. Immutable.
 */
public final class NeighbourGraph {

    /** Where the neighbours of each unit begin, and after the last unit how many links there are. */
    private final int[] starts;

    private final int[] neighbours;

    NeighbourGraph(int[] starts, int[] neighbours) {
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /**
     * The graph of these links, each from a unit to a neighbour of it; a link that comes twice counts once.
     *
     * @param units how many there are, from 1
     * @param from ranks from 0 to {@code units - 1}
     * @param to as many, link by link
     * @throws IllegalArgumentException if a rank is out of range, or a unit is said to be its own neighbour
     */
    public static NeighbourGraph ofLinks(int units, int[] from, int[] to) {
        if (units < 1 || from.length != to.length) {
            throw new IllegalArgumentException(
                    "Expected 1 unit or more and as many ends as beginnings of links, received %d, %d and %d"
                            .formatted(units, to.length, from.length));
        }
        for (int link = 0; link < from.length; link++) {
            if (Math.min(from[link], to[link]) < 0
                    || Math.max(from[link], to[link]) >= units
                    || from[link] == to[link]) {
                throw new IllegalArgumentException("A link joins two of the units 0 to %d, received %d and %d"
                        .formatted(units - 1, from[link], to[link]));
            }
        }
        return Rows.of(units, from, to);
    }

    /** How many places there are. */
    public int units() {
        return starts.length - 1;
    }

    /** How many links there are; two for each pair of units that are neighbours of each other. */
    public int links() {
        return neighbours.length;
    }

    /** How many neighbours this unit has. */
    public int degree(int unit) {
        return starts[unit + 1] - starts[unit];
    }

    /** The neighbours of this unit, in ascending order. */
    public int[] neighboursOf(int unit) {
        return Arrays.copyOfRange(neighbours, starts[unit], starts[unit + 1]);
    }

    public boolean hasLink(int from, int to) {
        return link(from, to) >= 0;
    }

    /** The units that have no neighbour, but maybe themselves, in ascending order. */
    public int[] islands() {
        return IntStream.range(0, units()).filter(this::isIsland).toArray();
    }

    /** Has this unit no neighbour, but maybe itself? */
    public boolean isIsland(int unit) {
        return degree(unit) == 0 || (degree(unit) == 1 && neighbours[starts[unit]] == unit);
    }

    /** Into how many pieces the graph falls when links are followed in both directions; an island makes one. */
    public int components() {
        return new Components(this).count();
    }

    /** Is each unit a neighbour of all its neighbours? */
    public boolean isSymmetric() {
        NeighbourGraph other = reversed();
        return Arrays.equals(neighbours, other.neighbours) && Arrays.equals(starts, other.starts);
    }

    /** The same links, in the other direction. */
    public NeighbourGraph reversed() {
        return Rows.of(units(), neighbours, origins());
    }

    /** All links in both directions: two units are neighbours as soon as one was the neighbour of the other. */
    public NeighbourGraph symmetrised() {
        return Rows.of(units(), joined(origins(), neighbours), joined(neighbours, origins()));
    }

    /** The same, each unit being also a neighbour of itself, as Gi* and local smoothing want it. */
    public NeighbourGraph withSelves() {
        int[] selves = IntStream.range(0, units()).toArray();
        return Rows.of(units(), joined(origins(), selves), joined(neighbours, selves));
    }

    /** Those units that are chosen, and the links between them. */
    public Selection selecting(IntPredicate chosen) {
        return Selection.of(this, chosen);
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return starts[unit + 1];
    }

    int neighbour(int link) {
        return neighbours[link];
    }

    /** The rank of a link among all, or a negative number if there is none. */
    int link(int from, int to) {
        return Arrays.binarySearch(neighbours, starts[from], starts[from + 1], to);
    }

    /** Link by link, the unit that it comes from. */
    int[] origins() {
        int[] origins = new int[links()];
        for (int unit = 0; unit < units(); unit++) {
            Arrays.fill(origins, starts[unit], starts[unit + 1], unit);
        }
        return origins;
    }

    boolean hasSelves() {
        return IntStream.range(0, units()).anyMatch(unit -> hasLink(unit, unit));
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
