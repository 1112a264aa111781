package fr.preau.methods.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be chosen, and under what conditions.
 *
 * @param units in an order that settles ties: see {@link SelectionSolver}
 * @param budget what the chosen options may cost together, from 0
 * @param rules with distinct names
 * @param earlier the selection from which to change as little as possible, at equal value
 */
public record SelectionProblem(List<Unit> units, long budget, List<Rule> rules, Optional<Selection> earlier) {

    /**
     * @throws IllegalArgumentException if the budget is negative, two rules have one name, a rule or the earlier selection names a
     *     unit or an option that does not exist, or sums would be too large to be exact
     * @throws ContradictoryRules if one rule cannot hold, or two cannot hold together, whatever the others are
     */
    public SelectionProblem {
        units = List.copyOf(units);
        rules = List.copyOf(rules);
        checkSizes(units, budget);
        checkNames(units, rules);
        earlier.ifPresent(new Ranks(units)::check);
        ContradictoryRules.refuse(units, budget, rules);
    }

    public static SelectionProblem of(List<Unit> units, long budget, Rule... rules) {
        return new SelectionProblem(units, budget, List.of(rules), Optional.empty());
    }

    /** The unit of that rank. */
    public Unit unit(int rank) {
        return units.get(rank);
    }

    public SelectionProblem withBudget(long other) {
        return new SelectionProblem(units, other, rules, earlier);
    }

    public SelectionProblem withRules(List<Rule> others) {
        return new SelectionProblem(units, budget, others, earlier);
    }

    public SelectionProblem changing(Selection before) {
        return new SelectionProblem(units, budget, rules, Optional.of(before));
    }

    /** The same without one rule. */
    public SelectionProblem without(Rule rule) {
        return withRules(rules.stream().filter(other -> !other.equals(rule)).toList());
    }

    private static void checkSizes(List<Unit> units, long budget) {
        if (budget < 0 || budget > Option.MOST) {
            throw new IllegalArgumentException("A budget is from 0 to %d, received %d".formatted(Option.MOST, budget));
        }
        long costs =
                sum(units.stream().map(unit -> largest(unit.options().stream().map(Option::cost))));
        long values = sum(units.stream()
                .map(unit -> largest(unit.options().stream().map(Option::value).map(Math::abs))));
        if (costs > Option.MOST || values > Option.MOST) {
            throw new IllegalArgumentException(
                    "Costs and values add up to %d at most, received %d and %d".formatted(Option.MOST, costs, values));
        }
    }

    private static void checkNames(List<Unit> units, List<Rule> rules) {
        var names = new HashSet<String>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("Two rules are named %s".formatted(rule.name()));
            }
            if (!rule.members().isEmpty()
                    && (rule.members().first() < 0 || rule.members().last() >= units.size())) {
                throw new IllegalArgumentException("Rule %s names a unit that does not exist: %s, of %d units"
                        .formatted(rule.name(), rule.members(), units.size()));
            }
        }
    }

    private static long largest(Stream<Long> amounts) {
        return amounts.max(Long::compare).orElse(0L);
    }

    private static long sum(Stream<Long> amounts) {
        return amounts.reduce(0L, Math::addExact);
    }

    private record Ranks(List<Unit> units) {

        void check(Selection earlier) {
            earlier.options().forEach((unit, option) -> {
                if (unit < 0
                        || unit >= units.size()
                        || option < 0
                        || option >= units.get(unit).options().size()) {
                    throw new IllegalArgumentException(
                            "The earlier selection names option %d of unit %d, which does not exist"
                                    .formatted(option, unit));
                }
            });
        }
    }
}
