package fr.preau.governance.relays;

import fr.preau.values.Validity;
import java.util.UUID;

/**
 * Who holds a post, and when.
 *
 * @param way how they work; empty when nobody said
 * @param endReason why it ended; empty while nobody ended it
 */
record Appointment(UUID id, UUID post, Holder relay, Validity validity, Skills skills, String way, String endReason) {}
