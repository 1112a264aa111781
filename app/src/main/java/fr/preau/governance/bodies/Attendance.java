package fr.preau.governance.bodies;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether a member came to a meeting.
 *
 * @param proxy who represents them; of those represented only
 */
record Attendance(UUID member, Presence presence, Optional<UUID> proxy) {

    /** @throws IllegalArgumentException if somebody is represented by nobody, or the other way about */
    Attendance {
        if ((presence == Presence.REPRESENTE) != proxy.isPresent()) {
            throw new IllegalArgumentException("Whoever is represented is so by somebody, received: " + presence);
        }
    }

    static Attendance of(UUID member, Presence presence) {
        return new Attendance(member, presence, Optional.empty());
    }
}
