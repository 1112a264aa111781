package fr.preau.methods.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the conditions of a selection cost, in value, each by an optimum of its own.
 *
 * @param rules the value that the absence of that rule alone would add, by its name, in the order of rules; the prices of rules do
 *     not add up to that of all
 * @param together the value that the absence of all rules would add
 * @param slice the value that one more slice of budget would add; shares of the budget are then shares of the larger one, so that it
 *     may be negative; nothing if there is no selection any more, or if it was not asked for
 */
public record Prices(Map<String, Price> rules, Price together, Optional<Price> slice) {

    public Prices {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /**
     * Solves once for each rule, several at a time, once without any, and once with more budget.
     *
     * @param slice how much more budget, above 0; 0 not to ask
     * @param effort for each of them
     */
    public static Prices of(Solution solution, long slice, SelectionSolver solver, Effort effort) {
        SelectionProblem problem = solution.problem();
        var search = new Search(solution, solver, effort.forValue());
        List<Price> alone = problem.rules().parallelStream()
                .map(rule -> search.price(problem.without(rule)))
                .toList();
        var rules = new LinkedHashMap<String, Price>();
        for (int rank = 0; rank < alone.size(); rank++) {
            rules.put(problem.rules().get(rank).name(), alone.get(rank));
        }
        Price together = search.price(problem.withRules(List.of()));
        return new Prices(rules, together, slice == 0 ? Optional.empty() : search.more(slice));
    }

    private record Search(Solution solution, SelectionSolver solver, Effort effort) {

        /** What obeys all rules obeys fewer: there is a selection at least as good. */
        Price price(SelectionProblem looser) {
            return switch (solver.solve(looser, effort)) {
                case Solution without -> Price.between(solution, better(looser, without));
                case Outcome.Undecided none -> new Price(0, Long.MAX_VALUE);
                case Outcome.Infeasible none ->
                    throw new Solution.WrongClaim("Said to have no selection, with fewer rules than one that has");
            };
        }

        Optional<Price> more(long slice) {
            SelectionProblem larger;
            try {
                larger = solution.problem()
                        .withBudget(Math.addExact(solution.problem().budget(), slice));
            } catch (ContradictoryRules none) {
                return Optional.empty();
            }
            return solver.solve(larger, effort) instanceof Solution with
                    ? Optional.of(Price.between(solution, with))
                    : Optional.empty();
        }

        private Solution better(SelectionProblem looser, Solution without) {
            return without.value() >= solution.value()
                    ? without
                    : Solution.checked(looser, solution.selection(), without.proof());
        }
    }
}
