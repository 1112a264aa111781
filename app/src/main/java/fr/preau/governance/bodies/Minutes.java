package fr.preau.governance.bodies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the minutes of a meeting are.
 *
 * @param revision how many times a line of them changed
 * @param regrouped the revision at which a line last went to another point; 0 for none did
 * @param submission how many times they were submitted, and by whom the last time
 * @param approvedAt empty before
 * @param approvedIn the later meeting that approved them; empty when its chair did
 */
record Minutes(
        UUID meeting,
        long revision,
        long regrouped,
        MinutesState state,
        Submission submission,
        Optional<Instant> approvedAt,
        Optional<UUID> approvedIn) {

    /**
     * A submission.
     *
     * @param number from 1; 0 before there is any
     * @param by empty for the operator, and for somebody erased
     */
    record Submission(int number, Optional<UUID> by) {}

    /** Those of a meeting of which nothing was written. */
    static Minutes none(UUID meeting) {
        return new Minutes(
                meeting,
                0,
                0,
                MinutesState.DRAFT,
                new Submission(0, Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    boolean isApproved() {
        return approvedAt.isPresent();
    }
}
