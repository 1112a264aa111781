package fr.preau.territory.loading;

import fr.preau.territory.Position;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file told of places, collected line by line before it is copied to the temporary tables. */
final class StagedPlaces {

    private final List<@Nullable Object[]> places = new ArrayList<>();
    private final List<@Nullable Object[]> schools = new ArrayList<>();
    private final List<@Nullable Object[]> memberships = new ArrayList<>();
    private final Set<PlaceId> ids = new HashSet<>();

    /** A place of which the file tells the name, and perhaps more. */
    record Description(
            String name,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable Integer population,
            @Nullable Position position,
            List<String> postcodes) {

        static Description named(String name) {
            return new Description(name, null, null, null, null, List.of());
        }
    }

    /** Stages a place; false when the file already told of it, in which case nothing changes. */
    boolean add(PlaceId id, Description description) {
        return add(id, description, true);
    }

    /** Stages a place that the file only names in passing: the report does not count it. */
    void addAside(PlaceId id, Description description) {
        add(id, description, false);
    }

    private boolean add(PlaceId id, Description description, boolean counted) {
        if (!ids.add(id)) {
            return false;
        }
        Position position = description.position();
        places.add(new @Nullable Object[] {
            id.toString(),
            id.kind().slug(),
            id.code(),
            description.name(),
            description.openedOn(),
            description.closedOn(),
            description.population(),
            position == null ? null : position.latitude(),
            position == null ? null : position.longitude(),
            description.postcodes().isEmpty() ? null : String.join(" ", description.postcodes()),
            counted
        });
        return true;
    }

    /** What only a school has; its place is added apart. */
    void addSchool(
            Uai uai,
            SchoolKind kind,
            Sector sector,
            @Nullable String postcode,
            @Nullable String communeName,
            @Nullable String givenCommune) {
        schools.add(new @Nullable Object[] {
            PlaceId.ofSchool(uai).toString(),
            uai.code(),
            kind.name(),
            sector.name(),
            postcode,
            communeName,
            givenCommune
        });
    }

    /** «The child lies in the parent», since ever or since the file's day when it moved. */
    void addMembership(PlaceId child, PlaceId parent) {
        addMembership(child, parent, null, null);
    }

    /** A membership whose days the file gives; {@code to} is the first day on which it no longer holds. */
    void addMembership(PlaceId child, PlaceId parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        memberships.add(new @Nullable Object[] {
            child.toString(), parent.toString(), parent.kind().slug(), from, to
        });
    }

    List<@Nullable Object[]> places() {
        return places;
    }

    List<@Nullable Object[]> schools() {
        return schools;
    }

    List<@Nullable Object[]> memberships() {
        return memberships;
    }
}
