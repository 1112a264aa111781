package fr.preau.methods.planning.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import fr.preau.methods.planning.Domain;
import fr.preau.methods.planning.IntegerProgram;
import fr.preau.methods.planning.IntegerProgram.Row;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The choices that are still open, as a model of CP-SAT. What is settled is taken away from limits, so that it weighs nothing. */
final class Core {

    private static final double ROUNDING = 1e-6;

    private final Domain domain;
    private final CpModel model = new CpModel();
    private final List<Integer> choices = new ArrayList<>();
    private final List<Literal> literals = new ArrayList<>();
    private final int[] settled;
    private boolean impossible;

    /**
     * What CP-SAT says.
     *
     * @param chosen by unit; nothing if none was found
     * @param bound no selection of this domain gains more; the largest number if nothing is known
     */
    record Answer(CpSolverStatus status, Optional<int[]> chosen, long bound) {

        static final Answer IMPOSSIBLE = new Answer(CpSolverStatus.INFEASIBLE, Optional.empty(), Long.MIN_VALUE);

        boolean isInfeasible() {
            return status == CpSolverStatus.INFEASIBLE;
        }
    }

    Core(Domain domain) {
        this.domain = domain;
        IntegerProgram program = domain.program();
        settled = new int[program.units()];
        Arrays.fill(settled, -1);
        for (int unit = 0; unit < program.units(); unit++) {
            int[] open = domain.choicesOf(unit).toArray();
            if (open.length == 1) {
                settled[unit] = open[0];
            } else {
                model.addExactlyOne(literals(open));
            }
        }
        program.rows().forEach(this::add);
    }

    /** Selections to start from. */
    Core hinting(int[] chosen) {
        for (int rank = 0; rank < choices.size(); rank++) {
            int choice = choices.get(rank);
            model.addHint(literals.get(rank), Arrays.stream(chosen).anyMatch(one -> one == choice));
        }
        return this;
    }

    /** The best selection for these gains. */
    Answer maximise(long[] gains, Deadline deadline) {
        if (impossible) {
            return Answer.IMPOSSIBLE;
        }
        long constant = settledSum(gains);
        long[] open = choices.stream().mapToLong(choice -> gains[choice]).toArray();
        long divisor = divisor(open);
        model.maximize(LinearExpr.weightedSum(
                literals.toArray(Literal[]::new),
                Arrays.stream(open).map(gain -> gain / divisor).toArray()));
        CpSolver solver = solver(deadline);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT refuses the model: " + model.validate());
        }
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found
                ? new Answer(status, Optional.of(chosen(solver)), bound(solver) * divisor + constant)
                : new Answer(status, Optional.empty(), Long.MAX_VALUE);
    }

    /** What CP-SAT calls its bound before it has found anything is not one. */
    private static long bound(CpSolver solver) {
        return Math.round(Math.floor(solver.bestObjectiveBound() + ROUNDING));
    }

    /**
     * One worker that follows the linear relaxation closely: on these problems it proves sooner than several that differ, finds the same
     * each time, and leaves processors to other searches.
     */
    private static CpSolver solver(Deadline deadline) {
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.001, deadline.secondsLeft()))
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setRandomSeed(1);
        return solver;
    }

    private Literal[] literals(int[] open) {
        return Arrays.stream(open)
                .mapToObj(choice -> {
                    Literal literal = model.newBoolVar("");
                    choices.add(choice);
                    literals.add(literal);
                    return literal;
                })
                .toArray(Literal[]::new);
    }

    private void add(Row row) {
        long left = Math.subtractExact(row.limit(), settledSum(row.weights()));
        long[] open =
                choices.stream().mapToLong(choice -> row.weights()[choice]).toArray();
        long divisor = divisor(open);
        if (Arrays.stream(open).allMatch(weight -> weight == 0)) {
            impossible |= left < 0;
        } else {
            model.addLessOrEqual(
                    LinearExpr.weightedSum(
                            literals.toArray(Literal[]::new),
                            Arrays.stream(open).map(weight -> weight / divisor).toArray()),
                    Math.floorDiv(left, divisor));
        }
    }

    private long settledSum(long[] weights) {
        return Arrays.stream(settled)
                .filter(choice -> choice >= 0)
                .mapToLong(choice -> weights[choice])
                .reduce(0, Math::addExact);
    }

    private int[] chosen(CpSolver solver) {
        int[] chosen = settled.clone();
        int next = 0;
        for (int unit = 0; unit < chosen.length; unit++) {
            if (chosen[unit] < 0) {
                for (int choice : domain.choicesOf(unit).toArray()) {
                    if (solver.booleanValue(literals.get(next++))) {
                        chosen[unit] = choice;
                    }
                }
            }
        }
        return chosen;
    }

    /** Weights are whole numbers of this: amounts in hundreds of euros make shorter proofs than in euros. */
    private static long divisor(long[] weights) {
        return Math.max(
                1,
                Arrays.stream(weights)
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::gcd)
                        .longValueExact());
    }
}
