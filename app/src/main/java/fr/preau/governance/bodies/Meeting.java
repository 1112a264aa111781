package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A sitting of a body.
 *
 * @param reason why it was cancelled; empty otherwise
 * @param heldQuorum the rule of the day on which it was held; empty for none, and before
 * @param sequence how often what calendars show of it changed
 */
record Meeting(
        UUID id,
        UUID body,
        MeetingPlan plan,
        MeetingState state,
        String reason,
        Optional<Percentage> heldQuorum,
        int sequence,
        Instant changedAt) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The day in Paris on which it begins. */
    LocalDate day() {
        return LocalDate.ofInstant(plan.startsAt(), PARIS);
    }

    boolean hasComeBy(LocalDate today) {
        return !day().isAfter(today);
    }
}
