package fr.preau.governance.bodies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the minutes of a meeting are.
 *
 * @param revision how many times a line of them changed
 * @param approvedAt empty before
 * @param approvedIn the later meeting that approved them; empty when its chair did
 */
record Minutes(
        UUID meeting, long revision, MinutesState state, Optional<Instant> approvedAt, Optional<UUID> approvedIn) {

    /** Those of a meeting of which nothing was written. */
    static Minutes none(UUID meeting) {
        return new Minutes(meeting, 0, MinutesState.DRAFT, Optional.empty(), Optional.empty());
    }

    boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    boolean isApproved() {
        return approvedAt.isPresent();
    }
}
