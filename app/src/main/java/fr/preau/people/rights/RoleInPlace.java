package fr.preau.people.rights;

import fr.preau.values.PlaceId;
import fr.preau.values.Role;

/** What somebody is, and where. */
public record RoleInPlace(Role role, PlaceId place) {

    /** @throws IllegalArgumentException if nobody can be this in such a place */
    public RoleInPlace {
        if (!role.fits(place.kind())) {
            throw new IllegalArgumentException("The role (%s) is not one of a place of kind %s"
                    .formatted(role, place.kind().slug()));
        }
    }
}
