package fr.preau.methods.planning;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Rules that cannot hold, whatever else is asked for. Not all conflicts are so plain: the others are found by a solver. */
public final class ContradictoryRules extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Rule> rules;

    private ContradictoryRules(String message, Rule... rules) {
        super(message);
        this.rules = List.of(rules);
    }

    /** The rule that cannot hold, or the two that cannot hold together; empty if it is the budget and the units forced in. */
    public List<Rule> rules() {
        return rules;
    }

    static void refuse(List<Unit> units, long budget, List<Rule> rules) {
        long least = units.stream().mapToLong(unit -> least(unit, Option::cost)).sum();
        if (least > budget) {
            throw new ContradictoryRules(
                    "The units forced in cost %d at least, more than the budget, %d".formatted(least, budget));
        }
        rules.forEach(rule -> refuse(rule, units, budget));
        for (Rule floor : rules) {
            for (Rule ceiling : rules) {
                refuse(floor, ceiling, budget);
            }
        }
    }

    /** A floor above all that the group has, or a ceiling under what is forced in. */
    private static void refuse(Rule rule, List<Unit> units, long budget) {
        OptionalLong amount = amount(rule, budget);
        if (amount.isEmpty()) {
            return;
        }
        ToLongFunction<Option> counted = rule.measure()::of;
        long most = rule.members().stream()
                .mapToLong(member -> most(units.get(member), counted))
                .sum();
        long least = rule.members().stream()
                .mapToLong(member -> least(units.get(member), counted))
                .sum();
        if (rule.sense() == Sense.AT_LEAST && most < amount.getAsLong()) {
            throw new ContradictoryRules(
                    "Rule %s asks for %d at least, its group has %d at most"
                            .formatted(rule.name(), amount.getAsLong(), most),
                    rule);
        }
        if (rule.sense() == Sense.AT_MOST && least > amount.getAsLong()) {
            throw new ContradictoryRules(
                    "Rule %s allows %d at most, the units forced in make %d"
                            .formatted(rule.name(), amount.getAsLong(), least),
                    rule);
        }
    }

    private static void refuse(Rule floor, Rule ceiling, long budget) {
        OptionalLong low = amount(floor, budget);
        OptionalLong high = amount(ceiling, budget);
        if (floor.sense() == Sense.AT_LEAST
                && ceiling.sense() == Sense.AT_MOST
                && floor.measure() == ceiling.measure()
                && low.isPresent()
                && high.isPresent()
                && low.getAsLong() > high.getAsLong()
                && ceiling.members().containsAll(floor.members())) {
            throw new ContradictoryRules(
                    "Rule %s asks for %d at least, rule %s allows %d at most in the same group"
                            .formatted(floor.name(), low.getAsLong(), ceiling.name(), high.getAsLong()),
                    floor,
                    ceiling);
        }
    }

    /** In whole numbers, where the limit does not move with the selection. */
    private static OptionalLong amount(Rule rule, long budget) {
        return switch (rule.limit()) {
            case Limit.Amount(long amount) -> OptionalLong.of(amount);
            case Limit.ShareOfBudget(Share share) -> {
                long product = Math.multiplyExact(budget, share.numerator());
                yield OptionalLong.of(
                        rule.sense() == Sense.AT_LEAST
                                ? Math.ceilDiv(product, share.denominator())
                                : product / share.denominator());
            }
            case Limit.ShareOfTotal total -> OptionalLong.empty();
        };
    }

    private static long most(Unit unit, ToLongFunction<Option> counted) {
        return unit.available().stream().mapToLong(counted).max().orElse(0);
    }

    private static long least(Unit unit, ToLongFunction<Option> counted) {
        return unit.isForcedIn()
                ? unit.options().stream().mapToLong(counted).min().orElse(0)
                : 0;
    }
}
