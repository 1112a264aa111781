package fr.preau.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import did: every line counted, the first of each kind listed. Not for several threads. */
public final class Changes {

    /** Changes of one kind that are kept with their details; beyond, they are only counted, and the report says so. */
    public static final int LISTED = 500;

    private final Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
    private final Map<ChangeKind, List<Change>> listed = new EnumMap<>(ChangeKind.class);
    private final Map<String, Long> leftOut = new TreeMap<>();

    /** Counts one change and lists it while there is room. */
    public void add(Change change) {
        count(change.kind(), 1);
        list(List.of(change));
    }

    /** Counts changes that were made in bulk; {@link #list} gives examples of them. */
    public void count(ChangeKind kind, long number) {
        counts.merge(kind, number, Long::sum);
    }

    /** Lists changes that {@link #count} already counted; those of a kind past {@value #LISTED} are dropped. */
    public void list(Collection<Change> changes) {
        for (Change change : changes) {
            List<Change> ofKind = listed.computeIfAbsent(change.kind(), kind -> new ArrayList<>());
            if (ofKind.size() < LISTED) {
                ofKind.add(change);
            }
        }
    }

    /** Counts lines of a sort that Préau does not keep, under the producer's name for it: «Service administratif». */
    public void leaveOut(String sort, long number) {
        count(ChangeKind.LEFT_OUT, number);
        leftOut.merge(sort, number, Long::sum);
    }

    public long count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public Map<ChangeKind, Long> counts() {
        return Map.copyOf(counts);
    }

    public List<Change> list(ChangeKind kind) {
        return List.copyOf(listed.getOrDefault(kind, List.of()));
    }

    /** Lines left out, by sort, in alphabetical order. */
    public Map<String, Long> leftOut() {
        return new TreeMap<>(leftOut);
    }
}
