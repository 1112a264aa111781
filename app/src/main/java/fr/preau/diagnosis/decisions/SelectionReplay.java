package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.SelectionEngine;
import fr.preau.methods.planning.Check;
import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Solution;
import java.time.Duration;
import java.util.List;

/** Chooses again from a record alone: does what was chosen obey the conditions, and is no other choice worth more? */
final class SelectionReplay {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordedSelection recorded;
    private final SelectionProblem problem;

    private SelectionReplay(RecordedSelection recorded, SelectionProblem problem) {
        this.recorded = recorded;
        this.problem = problem;
    }

    /** @param ranking of the units, as it was made again */
    static Verdict of(RecordedSelection recorded, List<RecordedUnit> units, List<RecordedRank> ranking) {
        var posing = new RecordedProblem(Conditions.of(recorded), units, ranking);
        try {
            var replay = new SelectionReplay(recorded, posing.posed());
            return posing.selectionOf(recorded.chosen()).map(replay::verdict).orElse(Verdict.DIFFERENT);
        } catch (ContradictoryRules never) {
            return Verdict.DIFFERENT;
        }
    }

    private Verdict verdict(Selection chosen) {
        Check check = Check.of(problem, chosen);
        if (!check.isValid() || check.value() != recorded.valueInThousandths()) {
            return Verdict.DIFFERENT;
        }
        return SelectionEngine.find()
                .map(solver -> compare(chosen, solver.solve(problem, Effort.upTo(PATIENCE))))
                .orElse(Verdict.UNPROVEN);
    }

    private Verdict compare(Selection chosen, Outcome outcome) {
        if (!(outcome instanceof Solution best) || !best.isOptimal()) {
            return Verdict.UNPROVEN;
        }
        boolean same = recorded.settled() && best.proof().unique()
                ? best.selection().equals(chosen)
                : best.value() >= recorded.valueInThousandths();
        return same && best.value() <= recorded.mostInThousandths() ? Verdict.SAME : Verdict.DIFFERENT;
    }
}
