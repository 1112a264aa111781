package fr.preau.governance.bodies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody may know of a body.
 *
 * @param members who sits and sat there; empty for who has not signed in
 * @param parent what it answers to, when who reads may know of it
 * @param children what answers to it
 * @param meetings of which who reads may know, the last first
 * @param frequency how often it meets
 * @param mayKeep whether who reads may change it
 * @param isInside whether who reads keeps it or sits in it
 */
record BodySheet(
        Body body,
        String placeName,
        List<Membership> members,
        Optional<Named> parent,
        List<Named> children,
        List<Meeting> meetings,
        Frequency frequency,
        boolean mayKeep,
        boolean isInside) {

    /** Another body. */
    record Named(UUID id, String name) {}
}
