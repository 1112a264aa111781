package fr.preau.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account was appointed to a post; published in the transaction that appoints them.
 *
 * @param appointment its number
 * @param person who was appointed
 * @param what the post in words: «ERUN, Bourges»
 * @param from first day
 * @param by null when it is the operator, or a file that the machine loads
 */
public record RelayAppointed(
        UUID appointment,
        UUID person,
        String what,
        UUID post,
        LocalDate from,
        @Nullable UUID by) {}
