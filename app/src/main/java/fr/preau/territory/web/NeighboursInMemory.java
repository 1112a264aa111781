package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.Position;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schools around an open school, told from an edition just as {@link Surroundings} reads them from the tables.
 *
 * @param most schools named in one tree
 */
record NeighboursInMemory(Edition edition, Located school, int most) {

    private static final Comparator<Found> NEAREST_FIRST = Comparator.comparing(
                    Found::kilometres, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(found -> found.school().rank());

    /** A school of one tree, and how far it is. */
    private record Found(Located school, @Nullable Double kilometres) {}

    Surroundings.Neighbours list() {
        return new Surroundings.Neighbours(
                nearest(PlaceKind.CATCHMENT_NETWORK),
                nearest(PlaceKind.COMMUNE),
                nearest(PlaceKind.CONSTITUENCY),
                isInSplitCommune());
    }

    private List<Surroundings.Neighbour> nearest(PlaceKind kind) {
        Place tree = school.ancestor(kind);
        if (tree == null) {
            return List.of();
        }
        List<Located> inside = edition.schoolsIn(tree.id());
        return inside.stream()
                .filter(other -> other.rank() != school.rank())
                .map(other -> new Found(other, kilometres(other)))
                .sorted(NEAREST_FIRST)
                .limit(most)
                .map(found -> neighbour(tree, inside.size() - 1, found))
                .toList();
    }

    private static Surroundings.Neighbour neighbour(Place tree, int treeSize, Found found) {
        Located other = found.school();
        return new Surroundings.Neighbour(
                tree.id(),
                treeSize,
                other.id(),
                other.name(),
                other.school().kind(),
                other.school().communeName(),
                found.kilometres());
    }

    private @Nullable Double kilometres(Located other) {
        Position here = school.school().place().position();
        Position there = other.school().place().position();
        return here == null || there == null ? null : here.kilometresTo(there);
    }

    private boolean isInSplitCommune() {
        Place commune = school.ancestor(PlaceKind.COMMUNE);
        return school.school().kind() == SchoolKind.ECOLE && commune != null && edition.isSplit(commune.id());
    }
}
