package fr.preau.roadmap.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What must be over before what begins, and what follows from it. Times are days from a day 0.
 *
 * @param after for each thing, those that must be over before; names of nothing else are left out
 */
public record Dependencies(Map<String, List<String>> after) {

    public Dependencies {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> one : after.entrySet()) {
            known.put(
                    one.getKey(),
                    one.getValue().stream()
                            .filter(after::containsKey)
                            .distinct()
                            .toList());
        }
        after = known;
    }

    public static Dependencies of(Collection<Action> actions) {
        Map<String, List<String>> after = new LinkedHashMap<>();
        actions.forEach(action -> after.put(action.code(), action.schedule().after()));
        return new Dependencies(after);
    }

    /** A path that comes back to where it starts, each waiting for the next, the first again at the end; empty when there is none. */
    public List<String> circle() {
        Set<String> over = new HashSet<>();
        for (String start : after.keySet()) {
            List<String> found = circleFrom(start, new ArrayList<>(), over);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> circleFrom(String one, List<String> path, Set<String> over) {
        int met = path.indexOf(one);
        if (met >= 0) {
            List<String> circle = new ArrayList<>(path.subList(met, path.size()));
            circle.add(one);
            return circle;
        }
        if (over.contains(one)) {
            return List.of();
        }
        path.add(one);
        for (String before : waitsFor(one)) {
            List<String> found = circleFrom(before, path, over);
            if (!found.isEmpty()) {
                return found;
            }
        }
        path.removeLast();
        over.add(one);
        return List.of();
    }

    /**
     * The earliest possible first day of each, by the longest path to it (critical path method: Kelley and Walker, «Critical-path
     * planning and scheduling», 1959).
     *
     * @param days that each takes
     * @param notBefore the first day that it could begin if it waited for nothing
     * @throws IllegalArgumentException if they wait for each other in a circle
     */
    public Map<String, Integer> earliestStarts(ToIntFunction<String> days, ToIntFunction<String> notBefore) {
        List<String> circle = circle();
        if (!circle.isEmpty()) {
            throw new IllegalArgumentException("They wait for each other: %s.".formatted(circle));
        }
        Map<String, Integer> starts = new HashMap<>();
        after.keySet().forEach(one -> start(one, days, notBefore, starts));
        return starts;
    }

    private int start(
            String one, ToIntFunction<String> days, ToIntFunction<String> notBefore, Map<String, Integer> starts) {
        Integer known = starts.get(one);
        if (known != null) {
            return known;
        }
        int start = notBefore.applyAsInt(one);
        for (String before : waitsFor(one)) {
            start = Math.max(start, start(before, days, notBefore, starts) + days.applyAsInt(before));
        }
        starts.put(one, start);
        return start;
    }

    /** All that it waits for, and what they wait for in turn, the nearest first. */
    public List<String> allBefore(String one) {
        List<String> found = new ArrayList<>(waitsFor(one));
        for (int next = 0; next < found.size(); next++) {
            waitsFor(found.get(next)).stream()
                    .filter(before -> !found.contains(before))
                    .forEach(found::add);
        }
        return found;
    }

    private List<String> waitsFor(String one) {
        return after.getOrDefault(one, List.of());
    }
}
