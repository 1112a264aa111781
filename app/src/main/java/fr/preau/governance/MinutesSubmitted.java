package fr.preau.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes wait for who approves them; published in the transaction that submits them.
 *
 * @param submission how many times they were submitted, this one included
 * @param body its name
 * @param met the day of the meeting
 * @param by null when it is the operator
 */
public record MinutesSubmitted(
        UUID meeting,
        int submission,
        String body,
        LocalDate met,
        @Nullable UUID by) {}
