package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Ranked;
import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Price;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One search, from a model to its answer: the best selection first, then, while there is time, the price of each condition. */
final class SelectionSearch {

    /** What a search may take for the selection; as much again to find which rules conflict. */
    private static final Duration FOR_SELECTION = Duration.ofSeconds(8);

    private static final Duration FOR_PRICE = Duration.ofSeconds(3);
    private static final Duration LEAST = Duration.ofMillis(50);

    /** From the first moment to the last. */
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private final SelectionModel model;
    private final SelectionTerms terms;
    private final List<Ranked> plain;
    private final SelectionSolver solver;
    private final long end;

    SelectionSearch(SelectionModel model, SelectionTerms terms, List<Ranked> ranking, SelectionSolver solver) {
        this.model = model;
        this.terms = terms;
        this.plain = ranking.stream().limit(terms.places()).toList();
        this.solver = solver;
        this.end = System.nanoTime() + WHOLE.toNanos();
    }

    SelectionAnswer run() {
        SelectionProblem problem;
        try {
            problem = model.problem();
        } catch (ContradictoryRules plainly) {
            return new SelectionAnswer.Contradictory(model.demandsOf(plainly.rules()), true);
        }
        return switch (solver.solve(problem, Effort.upTo(FOR_SELECTION))) {
            case Solution best -> result(best);
            case Outcome.Infeasible none ->
                new SelectionAnswer.Contradictory(model.demandsOf(none.conflict()), none.minimal());
            case Outcome.Undecided none -> SelectionAnswer.Unknown.OUT_OF_TIME;
        };
    }

    private SelectionResult result(Solution best) {
        return new SelectionResult(
                terms,
                model.read(best.selection()),
                plain,
                new SelectionResult.Proof(
                        best.proof().bound(), best.isOptimal() && best.proof().unique()),
                terms.conditions().stream()
                        .map(condition -> new SelectionResult.Priced(
                                condition, model.demandsOf(condition), cost(best, condition)))
                        .toList());
    }

    /** By an optimum of its own, which changes the selection as little as it can. */
    private Optional<SelectionResult.Cost> cost(Solution best, Condition condition) {
        if (best.value() == SelectionResult.value(plain)) {
            return Optional.of(SelectionResult.Cost.NONE);
        }
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        SelectionProblem looser = model.without(condition).changing(best.selection());
        return solver.solve(looser, Effort.upTo(left.compareTo(FOR_PRICE) < 0 ? left : FOR_PRICE))
                        instanceof Solution found
                ? Optional.of(cost(best, found))
                : Optional.empty();
    }

    private SelectionResult.Cost cost(Solution with, Solution without) {
        List<Ranked> here = model.read(with.selection());
        List<Ranked> there = model.read(without.selection());
        return new SelectionResult.Cost(
                Price.between(with, without), SelectionResult.minus(there, here), SelectionResult.minus(here, there));
    }
}
