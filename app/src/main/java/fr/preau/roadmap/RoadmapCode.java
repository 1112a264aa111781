package fr.preau.roadmap;

import fr.preau.values.RecordRef;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    /** The code that is written so; empty for what is none. */
    public static Optional<RoadmapCode> read(String written) {
        return written.length() <= LONGEST && WORDS.matcher(written).matches()
                ? Optional.of(new RoadmapCode(written))
                : Optional.empty();
    }

    /** The number by which the audit trail knows it: the same for the same code. */
    public UUID number() {
        return UUID.nameUUIDFromBytes(("feuille-de-route " + value).getBytes(StandardCharsets.UTF_8));
    }

    /** The roadmap as other modules name it. */
    public RecordRef record(String title) {
        return new RecordRef(SharedRoadmaps.KIND, value, title);
    }

    @Override
    public String toString() {
        return value;
    }
}
