package fr.preau.diagnosis.web;

import fr.preau.diagnosis.selection.Condition;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.SelectionTerms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Conditions are taken away with the form that they stand in, so that a number just typed in another one is not lost. */
final class SelectionChanges {

    /** Its value says which condition. */
    static final String REMOVED = "retirer";

    private SelectionChanges() {}

    /** What {@link #REMOVED} says of a condition: a group may be bound on both sides, a unit is fixed once. */
    static String nameOf(Condition condition) {
        return switch (condition) {
            case EquityRule rule -> rule(EquityRule.slug(rule.sense()), rule.target());
            case FixedUnit fixed -> fixed.unit().toString();
        };
    }

    private static String rule(String sense, String target) {
        return sense + " " + target;
    }

    /** What is asked for, without the condition to take away, whatever its number or reason says. */
    static MultiValueMap<String, String> apply(MultiValueMap<String, String> asked) {
        String removed = asked.getFirst(REMOVED);
        if (removed == null) {
            return asked;
        }
        MultiValueMap<String, String> left = new LinkedMultiValueMap<>(asked);
        left.remove(REMOVED);
        List<String> groups = asked.getOrDefault(SelectionTerms.GROUP, List.of());
        List<String> senses = asked.getOrDefault(SelectionTerms.SENSE, List.of());
        for (int rank = 0; rank < Math.min(groups.size(), senses.size()); rank++) {
            if (rule(senses.get(rank), groups.get(rank)).equals(removed)) {
                return without(left, rank, SelectionTerms.GROUP, SelectionTerms.SENSE, SelectionTerms.BOUND);
            }
        }
        int unit = asked.getOrDefault(SelectionTerms.UNIT, List.of()).indexOf(removed);
        return unit < 0 ? left : without(left, unit, SelectionTerms.UNIT, SelectionTerms.FATE, SelectionTerms.REASON);
    }

    private static MultiValueMap<String, String> without(
            MultiValueMap<String, String> asked, int rank, String... names) {
        for (String name : names) {
            List<String> values = new ArrayList<>(asked.getOrDefault(name, List.of()));
            if (rank < values.size()) {
                values.remove(rank);
            }
            asked.put(name, values);
        }
        return asked;
    }
}
