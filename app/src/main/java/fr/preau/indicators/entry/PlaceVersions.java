package fr.preau.indicators.entry;

import fr.preau.indicators.Measure;
import fr.preau.indicators.observations.SeenVersion;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a place, and what was.
 *
 * @param versions the oldest first
 */
record PlaceVersions(List<KnownVersion> versions) {

    static final PlaceVersions NONE = new PlaceVersions(List.of());

    PlaceVersions {
        versions = List.copyOf(versions);
    }

    Optional<KnownVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What the fields hold before anything is typed. */
    Answer answer() {
        return current().map(version -> Answer.of(version.measure())).orElse(Answer.EMPTY);
    }

    /** What they held for who saw that version. */
    Answer answerSeen(SeenVersion seen) {
        return versions.stream()
                .filter(version -> version.seen().equals(seen))
                .findFirst()
                .map(version -> Answer.of(version.measure()))
                .orElse(Answer.EMPTY);
    }

    SeenVersion seen() {
        return current().map(KnownVersion::seen).orElse(SeenVersion.NONE);
    }

    /** Does a value remain to be found? Where it is withheld or does not apply, there is none to find. */
    boolean isMissing() {
        return current()
                .filter(version -> !(version.measure() instanceof Measure.Missing))
                .isEmpty();
    }
}
