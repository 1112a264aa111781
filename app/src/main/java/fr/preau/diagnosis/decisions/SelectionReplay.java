package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.SelectionEngine;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.methods.planning.Check;
import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import fr.preau.methods.planning.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Chooses again from a record alone: does what was chosen obey the conditions, and is no other choice worth more? */
final class SelectionReplay {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordedSelection recorded;

    /** Those that may be chosen at all, in order of rank. */
    private final List<RecordedRank> candidates;

    private final Map<Integer, Integer> positions = new HashMap<>();

    private SelectionReplay(RecordedSelection recorded, List<RecordedRank> ranking) {
        this.recorded = recorded;
        this.candidates = shortlist(ranking);
        candidates.forEach(candidate -> positions.put(candidate.unit(), positions.size()));
    }

    static Verdict of(RecordedSelection recorded, List<RecordedRank> ranking) {
        var replay = new SelectionReplay(recorded, ranking);
        try {
            return replay.verdict(replay.problem(), SelectionEngine.find());
        } catch (ContradictoryRules never) {
            return Verdict.DIFFERENT;
        }
    }

    private Verdict verdict(SelectionProblem problem, Optional<SelectionSolver> engine) {
        if (!positions.keySet().containsAll(recorded.chosen())) {
            return Verdict.DIFFERENT;
        }
        Check check = Check.of(problem, chosen());
        if (!check.isValid() || check.value() != recorded.valueInThousandths()) {
            return Verdict.DIFFERENT;
        }
        return engine.map(solver -> solver.solve(problem, Effort.upTo(PATIENCE)))
                .map(this::compare)
                .orElse(Verdict.UNPROVEN);
    }

    private Verdict compare(Outcome outcome) {
        if (!(outcome instanceof Solution best) || !best.isOptimal()) {
            return Verdict.UNPROVEN;
        }
        boolean same = recorded.settled() && best.proof().unique()
                ? best.selection().equals(chosen())
                : best.value() >= recorded.valueInThousandths();
        return same && best.value() <= recorded.mostInThousandths() ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private Selection chosen() {
        var options = new TreeMap<Integer, Integer>();
        recorded.chosen().forEach(unit -> options.put(positions.get(unit), 0));
        return new Selection(options);
    }

    private SelectionProblem problem() {
        List<Rule> rules = new ArrayList<>();
        for (RecordedRule rule : recorded.rules()) {
            for (RecordedRule.Members group : rule.groups()) {
                rules.add(rule(rules.size() + " " + rule.label() + " " + group.name(), rule, group));
            }
        }
        return new SelectionProblem(
                candidates.stream().map(this::unit).toList(), recorded.places(), rules, Optional.empty());
    }

    private Rule rule(String name, RecordedRule rule, RecordedRule.Members group) {
        return new Rule(
                name,
                group.members().stream()
                        .filter(positions::containsKey)
                        .map(positions::get)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Measure.UNITS,
                rule.readSense(),
                rule.readBound().limit());
    }

    private Unit unit(RecordedRank ranked) {
        return new Unit(
                Integer.toString(ranked.unit()),
                List.of(new Option(SelectionResult.value(ranked), 1)),
                recorded.fixed().stream()
                        .filter(fixed -> fixed.unit() == ranked.unit())
                        .map(fixed -> fixed.fate().presence())
                        .findFirst()
                        .orElse(Presence.FREE));
    }

    /** Of units that no rule tells apart, the first in rank, as many as there are places: the best choices are among them. */
    private List<RecordedRank> shortlist(List<RecordedRank> ranking) {
        Map<Integer, Set<Integer>> groups = groupsOfUnits();
        Set<Integer> fixed = recorded.fixed().stream().map(RecordedFixed::unit).collect(Collectors.toSet());
        Map<Set<Integer>, Integer> alike = new HashMap<>();
        return ranking.stream()
                .filter(ranked -> fixed.contains(ranked.unit())
                        || alike.merge(groups.getOrDefault(ranked.unit(), Set.of()), 1, Integer::sum)
                                <= recorded.places())
                .toList();
    }

    /** The numbers of the groups in which each unit counts, one rule after the other. */
    private Map<Integer, Set<Integer>> groupsOfUnits() {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        int number = 0;
        for (RecordedRule rule : recorded.rules()) {
            for (RecordedRule.Members group : rule.groups()) {
                for (int unit : group.members()) {
                    groups.computeIfAbsent(unit, any -> new HashSet<>()).add(number);
                }
                number++;
            }
        }
        return groups;
    }
}
