package fr.preau.diagnosis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A unit amid those around it.
 *
 * @param neighbours the nearest first; none for a unit without position
 */
public record Surroundings(Ranked unit, ClusterKind kind, List<Neighbour> neighbours) {

    public Surroundings {
        neighbours = List.copyOf(neighbours);
    }

    static Surroundings unknown(Ranked unit) {
        return new Surroundings(unit, ClusterKind.NO_POSITION, List.of());
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
