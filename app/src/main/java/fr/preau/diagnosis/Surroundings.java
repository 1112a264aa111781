package fr.preau.diagnosis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A unit amid those around it.
 *
 * @param kind what it is to its neighbours
 * @param spot what it is together with them
 * @param neighbours the nearest first; none for a unit without position
 */
public record Surroundings(Ranked unit, ClusterKind kind, SpotKind spot, List<Neighbour> neighbours) {

    public Surroundings {
        neighbours = List.copyOf(neighbours);
    }

    static Surroundings unknown(Ranked unit) {
        return new Surroundings(unit, ClusterKind.NO_POSITION, SpotKind.NO_POSITION, List.of());
    }

    /** The mean index of the neighbours. */
    public OptionalDouble mean() {
        return neighbours.stream()
                .mapToDouble(neighbour -> neighbour.unit().score())
                .average();
    }

    /** @param kilometres as the crow flies */
    public record Neighbour(Ranked unit, double kilometres) {}
}
