package fr.preau.methods.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that cannot hold together, none of which is there for nothing: each is dropped in turn, and put back if the others can then
 * hold (the deletion filter of Chinneck and Dravnieks, <i>ORSA Journal on Computing</i> 3(2), 1991). Later rules are dropped last, so
 * that they are the ones most likely named.
 */
public final class MinimalConflict {

    /** Whether there is a selection that obeys, as far as is known. */
    public enum Answer {
        FEASIBLE,
        INFEASIBLE,
        UNKNOWN
    }

    /** Asks an engine whether a problem has a selection. */
    @FunctionalInterface
    public interface Feasibility {

        Answer of(SelectionProblem problem);
    }

    private MinimalConflict() {}

    /** @param problem one that has no selection */
    public static Outcome.Infeasible of(SelectionProblem problem, Feasibility feasibility) {
        List<Rule> kept = new ArrayList<>(problem.rules());
        boolean minimal = true;
        for (Rule rule : problem.rules()) {
            List<Rule> others = new ArrayList<>(kept);
            others.remove(rule);
            switch (feasibility.of(problem.withRules(others))) {
                case INFEASIBLE -> kept = others;
                case UNKNOWN -> minimal = false;
                case FEASIBLE -> {}
            }
        }
        return new Outcome.Infeasible(kept, minimal);
    }
}
