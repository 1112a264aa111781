package fr.preau.people.passkeys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey of somebody, as they see it.
 *
 * @param id what it is called in addresses
 * @param label what they call it
 * @param lastUsed empty when it never was
 */
public record Passkey(UUID id, String label, Instant created, Optional<Instant> lastUsed) {

    /** Of a label, in signs. */
    public static final int LONGEST = 60;

    /** Of one person: more would be forgotten somewhere. */
    public static final int MOST = 10;
}
