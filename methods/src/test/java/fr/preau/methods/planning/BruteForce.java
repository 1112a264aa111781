package fr.preau.methods.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tries all selections, in the order that settles ties: of those that are as good, the first one stays. For a dozen units. */
public final class BruteForce implements SelectionSolver {

    @Override
    public Outcome solve(SelectionProblem problem, Effort effort) {
        return best(problem)
                .<Outcome>map(best -> {
                    long value = Check.of(problem, best).value();
                    return Solution.checked(problem, best, new Solution.Proof(value, value, true));
                })
                .orElseGet(() -> MinimalConflict.of(
                        problem,
                        part -> best(part).isPresent()
                                ? MinimalConflict.Answer.FEASIBLE
                                : MinimalConflict.Answer.INFEASIBLE));
    }

    static Optional<Selection> best(SelectionProblem problem) {
        Optional<Selection> best = Optional.empty();
        for (Selection selection : all(problem)) {
            Check check = Check.of(problem, selection);
            if (check.isValid()
                    && best.map(before -> isBetter(check, Check.of(problem, before)))
                            .orElse(true)) {
                best = Optional.of(selection);
            }
        }
        return best;
    }

    /** All selections, obeying or not, the first in the order of units first. */
    static List<Selection> all(SelectionProblem problem) {
        List<Selection> all = List.of(new Selection(new TreeMap<>()));
        for (int unit = 0; unit < problem.units().size(); unit++) {
            List<Selection> longer = new ArrayList<>();
            for (Selection selection : all) {
                for (int option = 0; option < problem.unit(unit).options().size(); option++) {
                    var with = new TreeMap<>(selection.options());
                    with.put(unit, option);
                    longer.add(new Selection(with));
                }
                longer.add(selection);
            }
            all = longer;
        }
        return all;
    }

    private static boolean isBetter(Check one, Check other) {
        return one.value() != other.value() ? one.value() > other.value() : one.changes() < other.changes();
    }
}
