package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.SelectionResult;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Units that were chosen under a number of places and conditions.
 *
 * @param chosen their numbers in the record, in order of rank
 * @param value what they are worth together, in points of index, to a thousandth
 * @param most no selection under these conditions is worth more, as was proven then
 * @param settled whether selections that are worth as much were settled too, by the order of ranks
 */
public record RecordedSelection(
        int places,
        List<RecordedRule> rules,
        List<RecordedFixed> fixed,
        List<Integer> chosen,
        BigDecimal value,
        BigDecimal most,
        boolean settled) {

    /** @throws IllegalArgumentException if there is no place, more units than places, or one twice */
    public RecordedSelection {
        rules = List.copyOf(rules);
        fixed = List.copyOf(fixed);
        chosen = List.copyOf(chosen);
        if (places < 1 || chosen.size() > places || new HashSet<>(chosen).size() < chosen.size()) {
            throw new IllegalArgumentException(
                    "At most %d units are chosen, each once, received %s.".formatted(places, chosen));
        }
    }

    public boolean isProven() {
        return value.compareTo(most) == 0;
    }

    long valueInThousandths() {
        return SelectionResult.thousandths(value);
    }

    long mostInThousandths() {
        return SelectionResult.thousandths(most);
    }

    boolean names(int units) {
        Set<Integer> all = new HashSet<>(chosen);
        rules.forEach(rule -> rule.groups().forEach(group -> all.addAll(group.members())));
        fixed.forEach(one -> all.add(one.unit()));
        return all.stream().allMatch(unit -> unit >= 0 && unit < units);
    }
}
