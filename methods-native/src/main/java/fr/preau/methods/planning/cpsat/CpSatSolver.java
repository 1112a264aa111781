package fr.preau.methods.planning.cpsat;

import com.google.ortools.Loader;
import fr.preau.methods.planning.Domain;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.IntegerProgram;
import fr.preau.methods.planning.IntegerProgram.Row;
import fr.preau.methods.planning.MinimalConflict;
import fr.preau.methods.planning.MinimalConflict.Answer;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import java.util.Optional;

/**
 * The engine of selections, by OR-Tools. Each search has one thread; several may be made at a time. The time of an {@link Effort} is
 * for one search; where rules conflict, the search of those that do has as much again.
 */
public final class CpSatSolver implements SelectionSolver {

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public Outcome solve(SelectionProblem problem, Effort effort) {
        Deadline deadline = Deadline.in(effort.time());
        IntegerProgram program = IntegerProgram.of(problem);
        Stage.Result result = Stage.maximise(Domain.whole(program), program.values(), Optional.empty(), deadline);
        if (result.infeasible()) {
            Deadline again = Deadline.in(effort.time());
            return MinimalConflict.of(problem, part -> feasibility(part, again));
        }
        return result.best()
                .<Outcome>map(best -> solution(problem, effort, result, best, deadline))
                .orElseGet(Outcome.Undecided::new);
    }

    private static Solution solution(
            SelectionProblem problem, Effort effort, Stage.Result value, int[] best, Deadline deadline) {
        IntegerProgram program = value.domain().program();
        boolean optimal = IntegerProgram.sum(program.values(), best) == value.bound();
        Ordering.Result found = optimal && effort.goal() == Effort.Goal.SELECTION
                ? first(problem, value, best, deadline)
                : new Ordering.Result(best, false);
        return Solution.checked(
                problem,
                program.selection(found.chosen()),
                new Solution.Proof(value.bound(), value.certified(), found.settled()));
    }

    private static Ordering.Result first(SelectionProblem problem, Stage.Result value, int[] best, Deadline deadline) {
        Domain asGood = notUnder(value.domain(), value.domain().program().values(), value.bound());
        if (problem.earlier().isEmpty()) {
            return Ordering.first(asGood, best, deadline);
        }
        Selection earlier = problem.earlier().orElseThrow();
        long[] unchanged = asGood.program().unchanged(earlier);
        Stage.Result nearest = Stage.maximise(asGood, unchanged, Optional.of(best), deadline);
        int[] near = nearest.best().orElse(best);
        return IntegerProgram.sum(unchanged, near) == nearest.bound()
                ? Ordering.first(notUnder(nearest.domain(), unchanged, nearest.bound()), near, deadline)
                : new Ordering.Result(near, false);
    }

    private static Domain notUnder(Domain domain, long[] gains, long least) {
        return new Domain(domain.program().and(Row.notUnder(gains, least)), domain.open());
    }

    private static Answer feasibility(SelectionProblem problem, Deadline deadline) {
        if (deadline.isPast()) {
            return Answer.UNKNOWN;
        }
        IntegerProgram program = IntegerProgram.of(problem);
        Core.Answer answer = new Core(Domain.whole(program)).maximise(new long[program.choices()], deadline);
        if (answer.isInfeasible()) {
            return Answer.INFEASIBLE;
        }
        return answer.chosen().isPresent() ? Answer.FEASIBLE : Answer.UNKNOWN;
    }
}
