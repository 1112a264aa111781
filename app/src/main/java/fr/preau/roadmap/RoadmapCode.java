package fr.preau.roadmap;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a roadmap in addresses and files: lower case, words joined by hyphens, as in {@code academie-2026}. It never changes. */
public record RoadmapCode(String value) {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException if no roadmap can be called so */
    public RoadmapCode {
        if (value.length() > LONGEST || !WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The code of a roadmap is made of lower-case words joined by hyphens, received \"%s\"."
                            .formatted(value));
        }
    }

    /** The number by which the audit trail knows it: the same for the same code. */
    public UUID number() {
        return UUID.nameUUIDFromBytes(("feuille-de-route " + value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
