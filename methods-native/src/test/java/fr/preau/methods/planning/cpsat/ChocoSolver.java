package fr.preau.methods.planning.cpsat;

import fr.preau.methods.planning.Check;
import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Sense;
import fr.preau.methods.planning.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * The second engine: pure Java, no relaxation, its own translation of the problem. It settles value, then changes, then takes the
 * first selection that it meets on a walk in the order of units.
 */
final class ChocoSolver {

    private static final int FAR = 1_000_000;

    private final SelectionProblem problem;
    private final Model model = new Model();
    private final List<List<BoolVar>> taken = new ArrayList<>();

    private ChocoSolver(SelectionProblem problem) {
        this.problem = problem;
        problem.units().forEach(unit -> {
            List<BoolVar> options =
                    unit.options().stream().map(option -> model.boolVar()).toList();
            taken.add(options);
            int most = unit.presence() == Presence.FORCED_OUT ? 0 : 1;
            int least = unit.presence() == Presence.FORCED_IN ? 1 : 0;
            model.sum(options.toArray(BoolVar[]::new), ">=", least).post();
            model.sum(options.toArray(BoolVar[]::new), "<=", most).post();
        });
        sum(Option::cost).le((int) problem.budget()).post();
        problem.rules().forEach(this::post);
    }

    static Optional<Selection> best(SelectionProblem problem) {
        Optional<Check> value = new ChocoSolver(problem).maximise(Option::value).map(found -> Check.of(problem, found));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var first = new ChocoSolver(problem);
        first.sum(Option::value).eq((int) value.orElseThrow().value()).post();
        problem.earlier().ifPresent(earlier -> {
            var nearest = new ChocoSolver(problem);
            nearest.sum(Option::value).eq((int) value.orElseThrow().value()).post();
            IntVar changes = nearest.changes(earlier);
            nearest.model.setObjective(Model.MINIMIZE, changes);
            int fewest = Integer.MAX_VALUE;
            while (nearest.model.getSolver().solve()) {
                fewest = changes.getValue();
            }
            first.changes(earlier).eq(fewest).post();
        });
        return first.first();
    }

    private Optional<Selection> maximise(ToLongFunction<Option> weight) {
        IntVar objective = sum(weight);
        Solution solution = model.getSolver().findOptimalSolution(objective, Model.MAXIMIZE);
        return Optional.ofNullable(solution).map(this::selection);
    }

    private Optional<Selection> first() {
        BoolVar[] walk = taken.stream().flatMap(List::stream).toArray(BoolVar[]::new);
        model.getSolver().setSearch(Search.inputOrderUBSearch(walk));
        return Optional.ofNullable(model.getSolver().findSolution()).map(this::selection);
    }

    private void post(Rule rule) {
        IntVar part = sum(rule, true);
        IntVar total = sum(rule, false);
        int budget = (int) problem.budget();
        var difference = switch (rule.limit()) {
            case Limit.Amount(long amount) -> part.sub((int) amount);
            case Limit.ShareOfBudget(Share share) ->
                part.mul((int) share.denominator()).sub((int) share.numerator() * budget);
            case Limit.ShareOfTotal(Share share) ->
                part.mul((int) share.denominator()).sub(total.mul((int) share.numerator()));
        };
        (rule.sense() == Sense.AT_LEAST ? difference.ge(0) : difference.le(0)).post();
    }

    private IntVar sum(Rule rule, boolean membersOnly) {
        return sum((unit, option) -> membersOnly && !rule.members().contains(unit)
                ? 0
                : rule.measure().of(option));
    }

    private IntVar sum(ToLongFunction<Option> weight) {
        return sum((unit, option) -> weight.applyAsLong(option));
    }

    private IntVar changes(Selection earlier) {
        int kept = earlier.size();
        IntVar changes = model.intVar(0, problem.units().size());
        sum((unit, rank, option) ->
                        earlier.contains(unit) ? (earlier.optionOf(unit).getAsInt() == rank ? -1 : 0) : 1)
                .add(kept)
                .eq(changes)
                .post();
        return changes;
    }

    private interface Weight {

        long of(int unit, Option option);
    }

    private interface RankedWeight {

        long of(int unit, int rank, Option option);
    }

    private IntVar sum(Weight weight) {
        return sum((unit, rank, option) -> weight.of(unit, option));
    }

    private IntVar sum(RankedWeight weight) {
        List<BoolVar> all = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (int unit = 0; unit < taken.size(); unit++) {
            for (int rank = 0; rank < taken.get(unit).size(); rank++) {
                all.add(taken.get(unit).get(rank));
                weights.add(
                        (int) weight.of(unit, rank, problem.unit(unit).options().get(rank)));
            }
        }
        IntVar sum = model.intVar(-FAR, FAR);
        model.scalar(
                        all.toArray(BoolVar[]::new),
                        weights.stream().mapToInt(Integer::intValue).toArray(),
                        "=",
                        sum)
                .post();
        return sum;
    }

    private Selection selection(Solution solution) {
        var chosen = new TreeMap<Integer, Integer>();
        for (int unit = 0; unit < taken.size(); unit++) {
            for (int rank = 0; rank < taken.get(unit).size(); rank++) {
                if (solution.getIntVal(taken.get(unit).get(rank)) == 1) {
                    chosen.put(unit, rank);
                }
            }
        }
        return new Selection(chosen);
    }
}
