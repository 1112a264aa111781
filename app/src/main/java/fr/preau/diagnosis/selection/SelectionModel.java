package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Ranked;
import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Unit;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Terms about a diagnosis, as the problem that an engine solves: each unit is worth its index and costs a place. */
final class SelectionModel {

    private final SelectionTerms terms;
    private final List<Ranked> units;
    private final Map<EquityRule, List<Demand>> demands = new LinkedHashMap<>();
    private final Map<Ranked, Integer> positions = new HashMap<>();
    private final Map<PlaceId, FixedUnit> fixed = new HashMap<>();

    SelectionModel(Diagnosis diagnosis, Groupings groupings, SelectionTerms terms) {
        this.terms = terms;
        terms.fixed().forEach(unit -> fixed.put(unit.unit(), unit));
        terms.rules().forEach(rule -> demands.put(rule, demands(rule, groupings, diagnosis.ranking())));
        this.units = new Shortlist(terms, groupings).of(diagnosis.ranking());
        units.forEach(unit -> positions.put(unit, positions.size()));
    }

    private static List<Demand> demands(EquityRule rule, Groupings groupings, List<Ranked> ranking) {
        return groupings.find(rule.family()).stream()
                .flatMap(grouping -> grouping.partsOf(ranking, rule.group()).entrySet().stream())
                .map(part -> new Demand(rule, part.getKey(), part.getValue()))
                .toList();
    }

    /** What a condition says of each group; nothing for a unit that is fixed. */
    List<Demand> demandsOf(Condition condition) {
        return condition instanceof EquityRule rule ? demands.getOrDefault(rule, List.of()) : List.of();
    }

    /** How many numbers an engine needs to hold it. */
    long size() {
        return 2L
                * units.size()
                * demands.values().stream().mapToInt(List::size).sum();
    }

    /** @throws ContradictoryRules if it is plain that there is no selection */
    SelectionProblem problem() {
        return problem(Optional.empty());
    }

    /** The same, but for one condition. */
    SelectionProblem without(Condition condition) {
        return problem(Optional.of(condition));
    }

    private SelectionProblem problem(Optional<Condition> but) {
        return new SelectionProblem(
                units.stream().map(unit -> unit(unit, but)).toList(),
                terms.places(),
                demands.entrySet().stream()
                        .filter(rule -> !but.equals(Optional.of(rule.getKey())))
                        .flatMap(rule -> rule.getValue().stream())
                        .map(this::rule)
                        .toList(),
                Optional.empty());
    }

    private Unit unit(Ranked ranked, Optional<Condition> but) {
        FixedUnit told = fixed.get(ranked.unit().id());
        return new Unit(
                ranked.unit().id().toString(),
                List.of(new Option(SelectionResult.value(ranked), 1)),
                told == null || but.equals(Optional.of(told))
                        ? Presence.FREE
                        : told.fate().presence());
    }

    private Rule rule(Demand demand) {
        return new Rule(
                name(demand),
                demand.members().stream()
                        .filter(positions::containsKey)
                        .map(positions::get)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Measure.UNITS,
                demand.rule().sense(),
                demand.rule().bound().limit());
    }

    private static String name(Demand demand) {
        return EquityRule.slug(demand.rule().sense()) + " " + demand.rule().target() + " "
                + demand.group().id();
    }

    /** What was asked by some rules of the problem. */
    List<Demand> demandsOf(List<Rule> rules) {
        Set<String> names = rules.stream().map(Rule::name).collect(Collectors.toSet());
        return demands.values().stream()
                .flatMap(List::stream)
                .filter(demand -> names.contains(name(demand)))
                .toList();
    }

    List<Ranked> read(Selection selection) {
        return selection.options().keySet().stream().map(units::get).toList();
    }
}
