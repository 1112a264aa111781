package fr.preau.diagnosis.decisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Under what a selection is chosen: what it says of units, and not which ones it chose. */
record Conditions(int places, List<RecordedRule> rules, List<RecordedFixed> fixed) {

    Conditions {
        rules = List.copyOf(rules);
        fixed = List.copyOf(fixed);
    }

    static Conditions of(RecordedSelection selection) {
        return new Conditions(selection.places(), selection.rules(), selection.fixed());
    }

    /**
     * The conditions of an earlier selection, said of the units of a later one. A group is what it is later, where the later selection
     * has one of that name; else those of the earlier units that are still there.
     */
    static Conditions moved(
            DecisionRecord before, RecordedSelection earlier, DecisionRecord after, RecordedSelection later) {
        var numbers = new Renumbering(before.units(), after.units());
        Map<String, Set<List<Integer>>> groups = new HashMap<>();
        later.rules().stream()
                .flatMap(rule -> rule.groups().stream())
                .forEach(group -> groups.computeIfAbsent(group.name(), any -> new HashSet<>())
                        .add(group.members()));
        return new Conditions(
                earlier.places(),
                earlier.rules().stream()
                        .map(rule -> rule.of(rule.groups().stream()
                                .map(group -> moved(group, groups.getOrDefault(group.name(), Set.of()), numbers))
                                .toList()))
                        .toList(),
                earlier.fixed().stream()
                        .flatMap(fixed ->
                                numbers.later(List.of(fixed.unit())).stream().map(fixed::of))
                        .toList());
    }

    /** @param there what groups of that name hold later: two of one name may be of two kinds, which their names do not tell */
    private static RecordedRule.Members moved(
            RecordedRule.Members group, Set<List<Integer>> there, Renumbering numbers) {
        return new RecordedRule.Members(
                group.name(), there.size() == 1 ? there.iterator().next() : numbers.later(group.members()));
    }

    /** Units of a record by their numbers in another. */
    private static final class Renumbering {

        private final List<RecordedUnit> earlier;
        private final Map<String, Integer> later = new HashMap<>();

        Renumbering(List<RecordedUnit> earlier, List<RecordedUnit> later) {
            this.earlier = earlier;
            IntStream.range(0, later.size())
                    .forEach(unit -> this.later.put(later.get(unit).id(), unit));
        }

        /** Those that are still there. */
        List<Integer> later(List<Integer> units) {
            return units.stream()
                    .map(unit -> later.get(earlier.get(unit).id()))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
