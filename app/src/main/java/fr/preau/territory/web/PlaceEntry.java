package fr.preau.territory.web;

import fr.preau.api.Feature;
import fr.preau.exports.TableExport;
import fr.preau.territory.Place;
import fr.preau.territory.Position;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place as programs read it. What no source tells is left out.
 *
 * @param code unique within the kind only
 * @param closedOn first day on which it no longer exists
 * @param population inhabitants
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param page address of the page that shows it, on this site
 */
record PlaceEntry(
        PlaceId id,
        PlaceKind kind,
        String code,
        String name,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer population,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String page) {

    static final TableExport TABLE = TableExport.ofCodes(
            "places",
            "id",
            "kind",
            "code",
            "name",
            "openedOn",
            "closedOn",
            "population",
            "latitude",
            "longitude",
            "page");

    static PlaceEntry of(Place place) {
        Position position = place.position();
        return new PlaceEntry(
                place.id(),
                place.id().kind(),
                place.id().code(),
                place.name(),
                place.openedOn(),
                place.closedOn(),
                place.population(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                place.path());
    }

    /** A row of {@link #TABLE}. */
    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            id, kind.slug(), code, name, openedOn, closedOn, population, latitude, longitude, page
        };
    }

    /** @param outline GeoJSON geometry; null where none is loaded, and then the place is a point, if that is known */
    Feature<PlaceEntry> drawn(@Nullable String outline) {
        if (outline != null) {
            return new Feature<>(id.toString(), outline, this);
        }
        return latitude == null || longitude == null
                ? Feature.nowhere(id.toString(), this)
                : Feature.point(id.toString(), longitude, latitude, this);
    }
}
