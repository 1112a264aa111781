package fr.preau.people.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A token of somebody. Its secret is kept nowhere.
 *
 * @param id what it is called in addresses
 * @param label what its person calls it
 * @param expires when it is over
 * @param lastUsed day of its last use; empty when it never was
 */
public record AccessToken(
        UUID id,
        UUID person,
        String label,
        Set<TokenScope> scopes,
        Instant created,
        Instant expires,
        Optional<LocalDate> lastUsed) {

    /** Of a label, in signs. */
    public static final int LONGEST = 60;

    /** Of one person. */
    public static final int MOST = 20;

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }
}
