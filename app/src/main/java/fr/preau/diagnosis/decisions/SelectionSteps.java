package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.SelectionEngine;
import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Solution;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from one selection to another, one difference after the other. */
final class SelectionSteps {

    /** What moves ranks, and so whom the earlier conditions choose. */
    private static final List<Cause> OF_RANKS = List.of(Cause.DATA, Cause.CRITERIA, Cause.WEIGHTS, Cause.METHOD);

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DecisionRecord before;
    private final DecisionRecord after;
    private final RecordedSelection earlier;
    private final RecordedSelection later;

    /** @param earlier the selection of the decision before, and {@code later} of the one after */
    SelectionSteps(DecisionRecord before, RecordedSelection earlier, DecisionRecord after, RecordedSelection later) {
        this.before = before;
        this.after = after;
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * The units that the earlier selection holds with one difference more after each step.
     *
     * @param ranks what ranks are at each step
     * @return empty where ties are not settled, there is no engine or it finds no certain answer in time: what moved whom is then not known
     */
    Optional<Map<Cause, Set<String>>> chosen(Map<Cause, Step> ranks) {
        if (!earlier.settled() || !later.settled()) {
            return Optional.empty();
        }
        try {
            return walked(ranks);
        } catch (ContradictoryRules never) {
            return Optional.empty();
        }
    }

    private Optional<Map<Cause, Set<String>>> walked(Map<Cause, Step> ranks) {
        Map<Cause, Set<String>> steps = new EnumMap<>(Cause.class);
        Conditions conditions = Conditions.moved(before, earlier, after, later);
        SelectionProblem last = new RecordedProblem(
                        Conditions.of(earlier), before.units(), before.result().ranking())
                .posed();
        Set<String> chosen = ids(before);
        for (Cause cause : OF_RANKS) {
            Step step = Objects.requireNonNull(ranks.get(cause));
            SelectionProblem next = new RecordedProblem(conditions, step.units(), step.ranking()).posed();
            if (!next.equals(last)) {
                Optional<Set<String>> found = solve(next);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                chosen = found.get();
                last = next;
            }
            steps.put(cause, chosen);
        }
        steps.put(Cause.CONDITIONS, ids(after));
        return Optional.of(steps);
    }

    private static Optional<Set<String>> solve(SelectionProblem problem) {
        return SelectionEngine.find()
                .map(solver -> solver.solve(problem, Effort.upTo(PATIENCE)))
                .flatMap(outcome -> outcome instanceof Solution best
                                && best.isOptimal()
                                && best.proof().unique()
                        ? Optional.of(best.selection().options().keySet().stream()
                                .map(unit -> problem.unit(unit).name())
                                .collect(Collectors.toSet()))
                        : Optional.empty());
    }

    static Set<String> ids(DecisionRecord decision) {
        return decision.chosen().stream()
                .map(decision::unit)
                .map(RecordedUnit::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
