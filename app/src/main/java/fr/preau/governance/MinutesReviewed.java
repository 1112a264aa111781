package fr.preau.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that were submitted are approved, or a draft again; published in the transaction that does it.
 *
 * @param submission how many times they were submitted
 * @param approved otherwise they are a draft again
 * @param body its name
 * @param met the day of the meeting
 * @param submitter null when it was the operator, or somebody erased
 * @param by null when it is the operator
 */
public record MinutesReviewed(
        UUID meeting,
        int submission,
        boolean approved,
        String body,
        LocalDate met,
        @Nullable UUID submitter,
        @Nullable UUID by) {}
