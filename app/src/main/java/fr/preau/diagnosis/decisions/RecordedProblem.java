package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Conditions and ranks of a record as the problem that an engine solves: each unit is worth its index and costs a place. */
final class RecordedProblem {

    private final Conditions conditions;
    private final List<RecordedUnit> units;

    /** Those that may be chosen at all, in order of rank. */
    private final List<RecordedRank> candidates;

    private final Map<Integer, Integer> positions = new HashMap<>();

    /** @param ranking of the units */
    RecordedProblem(Conditions conditions, List<RecordedUnit> units, List<RecordedRank> ranking) {
        this.conditions = conditions;
        this.units = units;
        this.candidates = shortlist(ranking);
        candidates.forEach(candidate -> positions.put(candidate.unit(), positions.size()));
    }

    /**
     * The same conditions on units worth the same are the same problem.
     *
     * @throws fr.preau.methods.planning.ContradictoryRules if it is plain that nobody can be chosen
     */
    SelectionProblem posed() {
        List<Rule> rules = new ArrayList<>();
        for (RecordedRule rule : conditions.rules()) {
            for (RecordedRule.Members group : rule.groups()) {
                rules.add(rule(rules.size() + " " + rule.label() + " " + group.name(), rule, group));
            }
        }
        return new SelectionProblem(
                candidates.stream().map(this::unit).toList(), conditions.places(), rules, Optional.empty());
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
                units.get(ranked.unit()).id(),
                List.of(new Option(SelectionResult.value(ranked), 1)),
                conditions.fixed().stream()
                        .filter(fixed -> fixed.unit() == ranked.unit())
                        .map(fixed -> fixed.fate().presence())
                        .findFirst()
                        .orElse(Presence.FREE));
    }

    /** Of units that no rule tells apart, the first in rank, as many as there are places: the best choices are among them. */
    private List<RecordedRank> shortlist(List<RecordedRank> ranking) {
        Map<Integer, Set<Integer>> groups = groupsOfUnits();
        Set<Integer> fixed =
                conditions.fixed().stream().map(RecordedFixed::unit).collect(Collectors.toSet());
        Map<Set<Integer>, Integer> alike = new HashMap<>();
        return ranking.stream()
                .filter(ranked -> fixed.contains(ranked.unit())
                        || alike.merge(groups.getOrDefault(ranked.unit(), Set.of()), 1, Integer::sum)
                                <= conditions.places())
                .toList();
    }

    /** The numbers of the groups in which each unit counts, one rule after the other. */
    private Map<Integer, Set<Integer>> groupsOfUnits() {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        int number = 0;
        for (RecordedRule rule : conditions.rules()) {
            for (RecordedRule.Members group : rule.groups()) {
                for (int unit : group.members()) {
                    groups.computeIfAbsent(unit, any -> new HashSet<>()).add(number);
                }
                number++;
            }
        }
        return groups;
    }

    /** Units of the record as a selection; empty when one of them could not be chosen. */
    Optional<Selection> selectionOf(Collection<Integer> chosen) {
        if (!positions.keySet().containsAll(chosen)) {
            return Optional.empty();
        }
        var options = new TreeMap<Integer, Integer>();
        chosen.forEach(unit -> options.put(positions.get(unit), 0));
        return Optional.of(new Selection(options));
    }
}
