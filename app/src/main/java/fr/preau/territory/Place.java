package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of any kind, as it is called today.
 *
 * @param ownName what it is called by itself: another name than {@code name} in a list where it would not tell it from others
 * @param openedOn first day of the place; null when the sources tell of no beginning
 * @param closedOn first day on which it no longer exists; null while it is open
 * @param population inhabitants, where the source of the place gives them
 * @param position a point in it; null where none is known
 */
public record Place(
        PlaceId id,
        String name,
        String ownName,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer population,
        @Nullable Position position) {

    /** A place under its own name. */
    public Place(
            PlaceId id,
            String name,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable Integer population,
            @Nullable Position position) {
        this(id, name, name, openedOn, closedOn, population, position);
    }

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The place (%s) must have a name.".formatted(id));
        }
        if (openedOn != null && closedOn != null && !openedOn.isBefore(closedOn)) {
            throw new IllegalArgumentException(
                    "The place (%s) must close (%s) after it opened (%s).".formatted(id, closedOn, openedOn));
        }
    }

    /** The first of a kind among some places. */
    public static Optional<Place> findOfKind(PlaceKind kind, List<Place> places) {
        for (Place place : places) {
            if (place.id().kind() == kind) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }

    /** The same under another name, for a list in which its own would not tell it from others. */
    public Place named(String other) {
        return new Place(id, other, ownName, openedOn, closedOn, population, position);
    }

    /** The address of its page. */
    public String path() {
        return path(id);
    }

    /** The address of the page of a place. */
    public static String path(PlaceId id) {
        return id.kind() == PlaceKind.SCHOOL ? "/etablissements/" + id.code() : "/lieux/" + id;
    }
}
