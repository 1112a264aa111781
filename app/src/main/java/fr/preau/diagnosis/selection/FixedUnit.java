package fr.preau.diagnosis.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.preau.methods.planning.Presence;
import fr.preau.values.PlaceId;

/**
 * A unit that is chosen, or not, whatever its index.
 *
 * @param reason why, as the pilot says it; never blank
 */
public record FixedUnit(PlaceId unit, Fate fate, String reason) implements Condition {

    public static final int LONGEST_REASON = 200;

    /** What is decided of it. */
    public enum Fate {
        ALWAYS("toujours", Presence.FORCED_IN),
        NEVER("jamais", Presence.FORCED_OUT);

        private final String slug;
        private final Presence presence;

        Fate(String slug, Presence presence) {
            this.slug = slug;
            this.presence = presence;
        }

        /** The word of addresses, messages and records. */
        @JsonValue
        public String slug() {
            return slug;
        }

        /** What an engine does with it. */
        public Presence presence() {
            return presence;
        }
    }

    /** @throws IllegalArgumentException if there is no reason, or one too long */
    public FixedUnit {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has from 1 to %d characters, received %d.".formatted(LONGEST_REASON, reason.length()));
        }
    }
}
