package fr.preau.territory.web;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of places that a map can show as areas. */
final class MapUnits {

    static final List<PlaceKind> ALL =
            List.of(PlaceKind.COMMUNE, PlaceKind.EPCI, PlaceKind.DEPARTMENT, PlaceKind.ACADEMY, PlaceKind.REGION);

    private MapUnits() {}

    /** The kind that the address asks for, else communes inside a place and départements for all. */
    static PlaceKind of(String slug, @Nullable PlaceId within) {
        return ALL.stream()
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElse(within == null || within.equals(PlaceId.FRANCE) ? PlaceKind.DEPARTMENT : PlaceKind.COMMUNE);
    }
}
