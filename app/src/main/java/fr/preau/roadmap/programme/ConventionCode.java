package fr.preau.roadmap.programme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The name of a convention in addresses and files, as in {@code cher-2022}. It never changes. */
public record ConventionCode(String value) {

    /** @throws IllegalArgumentException if no convention can be called so */
    public ConventionCode {
        Codes.check(value);
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
