package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that figures are about, by key and by place. */
final class KnownSubjects {

    private final @Nullable Subject[] byKey;
    private final Map<PlaceId, Subject> byPlace;

    /** @param subjects by key */
    KnownSubjects(List<Subject> subjects) {
        this.byKey = new @Nullable
                Subject[subjects.isEmpty() ? 0 : subjects.getLast().key() + 1];
        this.byPlace = HashMap.newHashMap(subjects.size());
        for (Subject subject : subjects) {
            byKey[subject.key()] = subject;
            byPlace.put(subject.place(), subject);
        }
    }

    Optional<Subject> find(PlaceId place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    boolean holds(int key) {
        return key < byKey.length && byKey[key] != null;
    }

    Subject get(int key) {
        return Objects.requireNonNull(byKey[key]);
    }
}
