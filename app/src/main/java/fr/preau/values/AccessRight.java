package fr.preau.values;

import java.util.Optional;

/**
 * A role, in a place and all that lies in it, for a time: «head of school 0180035R until 31 August». Or a role on one record alone: «expert
 * for this roadmap». Who gave it and why is told by {@code people}, which keeps it.
 *
 * @param place for a right on a record, the one that the record belongs to; such a right reaches nothing else in it
 */
public record AccessRight(Role role, PlaceId place, Validity validity, Optional<RecordRef> record) {

    /** @throws IllegalArgumentException if nobody can be this in such a place; any role may be held on a record, wherever it belongs */
    public AccessRight {
        if (record.isEmpty() && !role.fits(place.kind())) {
            throw new IllegalArgumentException("The role (%s) is not one of a place of kind %s (%s)"
                    .formatted(role, place.kind().slug(), place));
        }
    }

    /** One in a place. */
    public AccessRight(Role role, PlaceId place, Validity validity) {
        this(role, place, validity, Optional.empty());
    }

    /** Does it reach what lies in its place? */
    public boolean isInPlace() {
        return record.isEmpty();
    }

    /** Is it held on this very record? */
    public boolean isOn(RecordRef other) {
        return record.filter(other::is).isPresent();
    }
}
