package fr.preau.indicators;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places that figures are about, by key and by place. */
final class KnownSubjects {

    private static final int[] NONE = {};

    private final @Nullable Subject[] byKey;
    private final Map<PlaceId, Subject> byPlace;
    private final Map<PlaceKind, int[]> keys;

    /** @param subjects by key */
    KnownSubjects(List<Subject> subjects) {
        this.byKey = new @Nullable
                Subject[subjects.isEmpty() ? 0 : subjects.getLast().key() + 1];
        this.byPlace = HashMap.newHashMap(subjects.size());
        for (Subject subject : subjects) {
            byKey[subject.key()] = subject;
            byPlace.put(subject.place(), subject);
        }
        Map<PlaceKind, IntStream.Builder> kinds = new EnumMap<>(PlaceKind.class);
        subjects.forEach(subject -> kinds.computeIfAbsent(subject.place().kind(), _ -> IntStream.builder())
                .add(subject.key()));
        keys = new EnumMap<>(PlaceKind.class);
        kinds.forEach((kind, each) -> keys.put(kind, each.build().toArray()));
    }

    /** The keys of all the places of a kind, in ascending order. */
    int[] ofKind(PlaceKind kind) {
        return keys.getOrDefault(kind, NONE);
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
