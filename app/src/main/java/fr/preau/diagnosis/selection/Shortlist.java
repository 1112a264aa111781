package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Ranked;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units that may be chosen at all. Of units that no rule tells apart, only the first in rank can be, as many as there are places:
 * whoever chose another could choose one of these instead. It takes nothing away from the best selections, and makes those of a
 * country as quick as those of a département. Without one of the rules fewer units are told apart, so that it holds for prices too.
 */
final class Shortlist {

    private final SelectionTerms terms;
    private final List<Optional<Grouping>> groupings;
    private final Set<PlaceId> fixed;

    Shortlist(SelectionTerms terms, Groupings groupings) {
        this.terms = terms;
        this.groupings = terms.rules().stream()
                .map(rule -> groupings.find(rule.family()))
                .toList();
        this.fixed = terms.fixed().stream().map(FixedUnit::unit).collect(Collectors.toSet());
    }

    /** In order of rank. */
    List<Ranked> of(List<Ranked> ranking) {
        Map<List<Optional<Group>>, Integer> alike = new HashMap<>();
        return ranking.stream()
                .filter(unit -> fixed.contains(unit.unit().id())
                        || alike.merge(groupsOf(unit), 1, Integer::sum) <= terms.places())
                .toList();
    }

    /** Those that rules look at. */
    private List<Optional<Group>> groupsOf(Ranked unit) {
        return groupings.stream()
                .map(grouping -> grouping.flatMap(one -> one.of(unit)))
                .toList();
    }
}
