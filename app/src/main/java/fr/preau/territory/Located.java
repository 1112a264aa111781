package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open school and all that it lies in today.
 *
 * @param rank its place among all the open schools by name, as French sorts them
 * @param communeRank the same for the commune as the source of the school writes it; that of a school without is the last
 * @param ancestors from the country down to the smallest
 */
public record Located(School school, int rank, int communeRank, List<Place> ancestors) {

    public PlaceId id() {
        return school.place().id();
    }

    public String name() {
        return school.place().name();
    }

    /** The place of a kind that it lies in; null when none is known. */
    public @Nullable Place ancestor(PlaceKind kind) {
        return Place.findOfKind(kind, ancestors).orElse(null);
    }

    /** Does it lie in this place? */
    public boolean isIn(PlaceId place) {
        return ancestors.stream().anyMatch(ancestor -> ancestor.id().equals(place));
    }
}
