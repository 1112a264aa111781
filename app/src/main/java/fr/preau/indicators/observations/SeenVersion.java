package fr.preau.indicators.observations;

import java.time.Instant;
import java.util.Optional;

/**
 * Which version of a measure stood before somebody who wrote another: what came since must not be overwritten unseen.
 *
 * @param knownSince since when that version is known; empty when there was none yet
 */
public record SeenVersion(Optional<Instant> knownSince) {

    public static final SeenVersion NONE = new SeenVersion(Optional.empty());

    /** How {@link #NONE} is written. */
    private static final String NEVER = "jamais";

    public static SeenVersion of(Instant knownSince) {
        return new SeenVersion(Optional.of(knownSince));
    }

    /**
     * Reads the printed form.
     *
     * @throws java.time.DateTimeException if it is neither an instant nor «jamais»
     */
    public static SeenVersion parse(String text) {
        return text.equals(NEVER) ? NONE : of(Instant.parse(text));
    }

    /** {@code 2026-11-22T09:30:00.123456Z}, or {@code jamais}. */
    @Override
    public String toString() {
        return knownSince.map(Instant::toString).orElse(NEVER);
    }
}
