package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Design.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many places there are, and under which conditions they are given. Conditions stand in one order, however they were typed: two
 * terms that say the same are equal.
 *
 * @param places from 1
 */
public record SelectionTerms(int places, List<EquityRule> rules, List<FixedUnit> fixed) {

    /** More rules, or units fixed one by one, than a meeting can defend. */
    public static final int MOST = 20;

    public static final String PLACES = "places";
    /** Repeated, as the next two, one for each rule. */
    public static final String GROUP = "groupe";

    public static final String SENSE = "borne";
    public static final String BOUND = "nombre";
    /** Repeated, as the next two, one for each unit that is fixed. */
    public static final String UNIT = "fixe";

    public static final String FATE = "sort";
    public static final String REASON = "motif";

    /** @throws IllegalArgumentException if there is no place, a rule repeats another, or a unit is fixed twice */
    public SelectionTerms {
        rules = rules.stream().sorted().toList();
        fixed = fixed.stream()
                .sorted(Comparator.comparing(one -> one.unit().toString()))
                .toList();
        if (places < 1 || rules.size() > MOST || fixed.size() > MOST) {
            throw new IllegalArgumentException(
                    "There are from 1 place on and %d conditions at most, received %d, %s and %s."
                            .formatted(MOST, places, rules, fixed));
        }
        if (rules.stream().map(rule -> rule.sense() + rule.target()).distinct().count() < rules.size()
                || fixed.stream().map(FixedUnit::unit).distinct().count() < fixed.size()) {
            throw new IllegalArgumentException("Nothing is said twice, received %s and %s.".formatted(rules, fixed));
        }
    }

    /** Rules, then units that are fixed. */
    public List<Condition> conditions() {
        return Stream.<Condition>concat(rules.stream(), fixed.stream()).toList();
    }

    /** Everything, as the address says it. */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter(PLACES, Integer.toString(places)));
        for (EquityRule rule : rules) {
            all.add(new Parameter(GROUP, rule.target()));
            all.add(new Parameter(SENSE, EquityRule.slug(rule.sense())));
            all.add(new Parameter(BOUND, rule.bound().toString()));
        }
        for (FixedUnit unit : fixed) {
            all.add(new Parameter(UNIT, unit.unit().toString()));
            all.add(new Parameter(FATE, unit.fate().slug()));
            all.add(new Parameter(REASON, unit.reason()));
        }
        return List.copyOf(all);
    }
}
