package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.Demand;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Group;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionResult.Cost;
import fr.preau.diagnosis.selection.SelectionResult.Priced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a selection: conditions in words, and the units that they are about, so that it can be chosen again whatever becomes of
 * communes and networks.
 *
 * @param rules a rule in words
 * @param groups the name of a group
 */
public record SelectionRecording(Function<EquityRule, String> rules, Function<Group, String> groups) {

    public RecordedSelection write(SelectionResult result, Diagnosis diagnosis) {
        return new RecordedSelection(
                result.terms().places(),
                result.conditions().stream()
                        .flatMap(priced -> rule(priced).stream())
                        .toList(),
                result.conditions().stream()
                        .flatMap(priced -> fixed(priced, diagnosis).stream())
                        .toList(),
                numbers(result.chosen()),
                SelectionResult.decimalPoints(result.value()),
                SelectionResult.decimalPoints(result.proof().most()),
                result.proof().settled());
    }

    private Optional<RecordedRule> rule(Priced priced) {
        return priced.condition() instanceof EquityRule rule
                ? Optional.of(new RecordedRule(
                        rules.apply(rule),
                        EquityRule.slug(rule.sense()),
                        rule.bound().toString(),
                        priced.demands().stream().map(this::members).toList(),
                        cost(priced)))
                : Optional.empty();
    }

    private RecordedRule.Members members(Demand demand) {
        return new RecordedRule.Members(groups.apply(demand.group()), numbers(demand.members()));
    }

    private static Optional<RecordedFixed> fixed(Priced priced, Diagnosis diagnosis) {
        return priced.condition() instanceof FixedUnit fixed
                ? Optional.of(new RecordedFixed(
                        diagnosis.find(fixed.unit()).orElseThrow().number(),
                        fixed.fate(),
                        fixed.reason(),
                        cost(priced)))
                : Optional.empty();
    }

    private static @Nullable RecordedCost cost(Priced priced) {
        return priced.cost().map(SelectionRecording::cost).orElse(null);
    }

    private static RecordedCost cost(Cost cost) {
        return new RecordedCost(
                SelectionResult.decimalPoints(cost.price().least()),
                SelectionResult.decimalPoints(cost.price().most()),
                numbers(cost.without()),
                numbers(cost.with()));
    }

    private static List<Integer> numbers(List<Ranked> units) {
        return units.stream().map(Ranked::number).toList();
    }
}
