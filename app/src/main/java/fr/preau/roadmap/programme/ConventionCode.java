package fr.preau.roadmap.programme;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The name of a convention in addresses and files, as in {@code cher-2022}. It never changes. */
public record ConventionCode(String value) {

    /** @throws IllegalArgumentException if no convention can be called so */
    public ConventionCode {
        Codes.check(value);
    }

    /** The code that a text is; empty when it is none. */
    public static Optional<ConventionCode> find(String text) {
        try {
            return Optional.of(new ConventionCode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The number by which the audit trail knows it: the same for the same code. */
    public UUID number() {
        return UUID.nameUUIDFromBytes(("convention " + value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
