package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body is, as it may be said anew.
 *
 * @param mandate what it is there for, in a sentence; may be empty
 * @param leastMeetings how many meetings a year it means to hold at least; 0 for no such aim
 * @param quorum share of the voting members that must be present; empty for none
 * @param isPublic whether anybody may know of it and of its meetings
 * @param parent the body that it prepares or answers to
 */
record BodyTerms(
        BodyKind kind,
        String name,
        PlaceId place,
        String mandate,
        int leastMeetings,
        Optional<Percentage> quorum,
        boolean isPublic,
        Optional<UUID> parent) {

    static final int LONGEST_NAME = 160;
    static final int LONGEST_MANDATE = 500;

    /** Twice a year, as plans ask of the committees with local authorities. */
    static final int USUAL_MEETINGS = 2;

    static final int MOST_MEETINGS = 60;
}
