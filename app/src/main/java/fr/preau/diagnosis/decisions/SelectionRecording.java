package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.Condition;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Group;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionResult.Cost;
import fr.preau.diagnosis.selection.SelectionResult.Priced;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a selection: conditions in words, and the units that they are about, so that it can be chosen again whatever becomes of
 * communes and networks.
 *
 * @param rules a rule in words
 * @param groups the name of a group
 */
public record SelectionRecording(Function<EquityRule, String> rules, Function<Group, String> groups) {

    /** Digits of a thousandth. */
    private static final int SCALE = 3;

    /** @param ranking of the diagnosis from which was chosen */
    public RecordedSelection write(SelectionResult result, List<Ranked> ranking) {
        return new RecordedSelection(
                result.terms().places(),
                conditions(result, EquityRule.class)
                        .map(priced -> rule((EquityRule) priced.condition(), priced))
                        .toList(),
                conditions(result, FixedUnit.class)
                        .map(priced -> fixed((FixedUnit) priced.condition(), priced, ranking))
                        .toList(),
                numbers(result.chosen()),
                points(result.value()),
                points(result.proof().most()),
                result.proof().settled());
    }

    private static Stream<Priced> conditions(SelectionResult result, Class<? extends Condition> kind) {
        return result.conditions().stream().filter(priced -> kind.isInstance(priced.condition()));
    }

    private RecordedRule rule(EquityRule rule, Priced priced) {
        return new RecordedRule(
                rules.apply(rule),
                EquityRule.slug(rule.sense()),
                rule.bound().toString(),
                priced.demands().stream()
                        .map(demand ->
                                new RecordedRule.Members(groups.apply(demand.group()), numbers(demand.members())))
                        .toList(),
                cost(priced));
    }

    private static RecordedFixed fixed(FixedUnit fixed, Priced priced, List<Ranked> ranking) {
        return new RecordedFixed(number(fixed.unit(), ranking), fixed.fate(), fixed.reason(), cost(priced));
    }

    private static int number(PlaceId unit, List<Ranked> ranking) {
        return ranking.stream()
                .filter(ranked -> ranked.unit().id().equals(unit))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static @Nullable RecordedCost cost(Priced priced) {
        return priced.cost().map(SelectionRecording::cost).orElse(null);
    }

    private static RecordedCost cost(Cost cost) {
        return new RecordedCost(
                points(cost.price().least()),
                points(cost.price().most()),
                numbers(cost.without()),
                numbers(cost.with()));
    }

    private static List<Integer> numbers(List<Ranked> units) {
        return units.stream().map(Ranked::number).toList();
    }

    private static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, SCALE);
    }
}
