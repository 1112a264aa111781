package fr.preau.methods.planning.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import fr.preau.methods.planning.Domain;
import fr.preau.methods.planning.IntegerProgram;
import fr.preau.methods.planning.IntegerProgram.Row;
import java.util.List;

/**
 * The program with choices that may be split, solved in floating point. Only the prices of its rows are kept, as a proposal: what is
 * wrong in them makes a bound looser, never false.
 */
final class Relaxation {

    private final MPSolver solver =
            new MPSolver("relaxation", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    private final List<MPConstraint> rows;

    private Relaxation(Domain domain, long[] gains) {
        IntegerProgram program = domain.program();
        rows = program.rows().stream()
                .map(row -> solver.makeConstraint(-MPSolver.infinity(), row.limit()))
                .toList();
        MPObjective objective = solver.objective();
        objective.setMaximization();
        for (int unit = 0; unit < program.units(); unit++) {
            MPConstraint once = solver.makeConstraint(1, 1);
            domain.choicesOf(unit).forEach(choice -> {
                MPVariable part = solver.makeNumVar(0, 1, "");
                once.setCoefficient(part, 1);
                objective.setCoefficient(part, gains[choice]);
                weigh(part, choice, program.rows());
            });
        }
    }

    /** By row, what one more unit of its limit would add; all 0, which proves little, if the relaxation has no optimum. */
    static double[] prices(Domain domain, long[] gains, Deadline deadline) {
        var relaxation = new Relaxation(domain, gains);
        try {
            relaxation.solver.setTimeLimit(Math.max(1, (long) (1000 * deadline.secondsLeft())));
            boolean solved = relaxation.solver.solve() == MPSolver.ResultStatus.OPTIMAL;
            return relaxation.rows.stream()
                    .mapToDouble(row -> solved ? row.dualValue() : 0)
                    .toArray();
        } finally {
            relaxation.solver.delete();
        }
    }

    private void weigh(MPVariable part, int choice, List<Row> of) {
        for (int row = 0; row < of.size(); row++) {
            long weight = of.get(row).weights()[choice];
            if (weight != 0) {
                rows.get(row).setCoefficient(part, weight);
            }
        }
    }
}
