package fr.preau.imports.shipped;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A look for a newer edition of a shipped file at its producer's.
 *
 * @param on the day of it
 * @param newer what was found, in words; empty when nothing newer is published
 */
public record SourceCheck(LocalDate on, Optional<String> newer) {

    /** Characters of what was found. */
    public static final int LONGEST = 300;
}
