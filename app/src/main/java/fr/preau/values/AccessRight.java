package fr.preau.values;

/**
 * A role, in a place and all that lies in it, for a time: «head of school 0180035R until 31 August». Who gave it and why is told by
 * {@code people}, which keeps it.
 */
public record AccessRight(Role role, PlaceId place, Validity validity) {

    /** @throws IllegalArgumentException if nobody can be this in such a place */
    public AccessRight {
        if (!role.fits(place.kind())) {
            throw new IllegalArgumentException("The role (%s) is not one of a place of kind %s (%s)"
                    .formatted(role, place.kind().slug(), place));
        }
    }
}
