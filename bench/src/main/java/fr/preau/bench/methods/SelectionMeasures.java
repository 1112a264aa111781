package fr.preau.bench.methods;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.peer.Tool;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.planning.Check;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.IntegerProgram;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** A budget shared among schools under rules of equity. */
final class SelectionMeasures {

    static final String TITLE = "Selection under a budget";

    private static final Duration TARGET = Duration.ofSeconds(30);
    private static final Effort EFFORT = Effort.upTo(Duration.ofMinutes(5));
    /** Each takes seconds. */
    private static final int TIMES = 2;

    private final Size size;
    private final Peers peers;
    private final SelectionProblem problem;
    private final SelectionSolver solver;

    SelectionMeasures(Size size, Peers peers) {
        this.size = size;
        this.peers = peers;
        this.problem = DrawnGrants.of(size.schools());
        this.solver = ServiceLoader.load(SelectionSolver.class).findFirst().orElseThrow();
    }

    Group measure() throws InterruptedException {
        Timed<Solution> value = Timed.of(TIMES, () -> (Solution) solver.solve(problem, EFFORT.forValue()));
        Timed<Solution> selection = Timed.cold(TIMES, () -> (Solution) solver.solve(problem, EFFORT));
        return Group.of(
                        TITLE,
                        List.of(
                                proven(value),
                                checked(selection.answer()),
                                Line.told(
                                        "the same with ties settled, so that there is one answer",
                                        Unit.seconds(selection.best())
                                                + (selection.answer().proof().unique() ? "" : ", not all settled")),
                                Beside.of("HiGHS of scipy", 0, value.best())
                                        .line(ask(), "selection", answer -> sameValue(value.answer(), answer))))
                .noting(
                        "Schools are drawn: three options each, in hundreds of euros; floors and ceilings of four départements, a"
                                + " share for rural schools, for low IPS, for priority education, and a number of schools at least."
                                + " The search has one thread; HiGHS searches the same integer programme until no gap is left, and"
                                + " settles no tie.");
    }

    private Line proven(Timed<Solution> value) {
        Solution solution = value.answer();
        Line line = Line.under(
                String.format(
                        Locale.ROOT,
                        "%,d schools × 3 options, %d rules, proven optimal",
                        problem.units().size(),
                        problem.rules().size()),
                TARGET,
                value.best(),
                Unit.SECONDS);
        return solution.isOptimal()
                ? line
                : Line.holds(line.what(), line.target(), "a gap of " + solution.gap() + " is left", false);
    }

    private Line checked(Solution solution) {
        Check check = Check.of(problem, solution.selection());
        return Line.holds(
                "checked again, in whole numbers",
                "all rules hold",
                String.format(
                        Locale.ROOT,
                        "%s; worth %,d for %,d spent, no selection above %,d without the engine's word",
                        check.isValid() ? "all rules hold" : String.join(", ", check.violations()),
                        check.value(),
                        check.spent(),
                        solution.proof().certified()),
                check.isValid() && solution.isOptimal());
    }

    /** The integer programme that our engine is given too. */
    private Answer ask() throws InterruptedException {
        IntegerProgram program = IntegerProgram.of(problem);
        peers.give("first", Arrays.stream(program.first()).asDoubleStream().toArray());
        peers.give("values", numbers(program.values()));
        peers.give(
                "rows",
                program.rows().stream()
                        .flatMapToDouble(row -> Arrays.stream(numbers(row.weights())))
                        .toArray());
        peers.give(
                "limits",
                program.rows().stream().mapToDouble(IntegerProgram.Row::limit).toArray());
        long patience = size.patience().dividedBy(2).toSeconds();
        return peers.ask(Tool.SCIPY, "selection.py", size.patience(), String.valueOf(patience));
    }

    private static double[] numbers(long[] whole) {
        return Arrays.stream(whole).asDoubleStream().toArray();
    }

    private static Likeness sameValue(Solution ours, Answer.Computed answer) {
        double[] theirs = answer.numbers("selection");
        return new Likeness(
                theirs[0] == ours.value(),
                theirs[0] == ours.value()
                        ? "the same value"
                        : String.format(Locale.ROOT, "worth %,.0f, at most %,.0f it says", theirs[0], theirs[1]));
    }
}
