package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.Bound;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.methods.planning.Sense;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * At least, or at most, so many units of each of some groups.
 *
 * @param label the rule in words
 * @param sense as addresses write it
 * @param bound as addresses write it: {@code 3}, {@code 30%}
 * @param cost null when there was no time to compute it
 */
public record RecordedRule(
        String label,
        String sense,
        String bound,
        List<Members> groups,
        @Nullable RecordedCost cost) {

    /** The ranked units of a group, by their numbers in the record. */
    public record Members(String name, List<Integer> members) {

        public Members {
            members = List.copyOf(members);
        }
    }

    /** @throws IllegalArgumentException if the sense or the bound is written as none is */
    public RecordedRule {
        groups = List.copyOf(groups);
        if (EquityRule.findSense(sense).isEmpty() || Bound.find(bound).isEmpty()) {
            throw new IllegalArgumentException("No rule is written \"%s %s\".".formatted(sense, bound));
        }
    }

    Sense readSense() {
        return EquityRule.findSense(sense).orElseThrow();
    }

    public Bound readBound() {
        return Bound.find(bound).orElseThrow();
    }

    /** The same rule about other groups, whose cost is not known. */
    RecordedRule of(List<Members> others) {
        return new RecordedRule(label, sense, bound, others, null);
    }

    public Optional<RecordedCost> findCost() {
        return Optional.ofNullable(cost);
    }
}
