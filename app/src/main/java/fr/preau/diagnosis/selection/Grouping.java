package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of one family, and in which of them each unit of a diagnosis is. */
public final class Grouping {

    private static final int NONE = -1;

    private final GroupFamily family;
    private final List<Group> groups;
    private final int[] ofUnit;

    private Grouping(GroupFamily family, List<Group> groups, int[] ofUnit) {
        this.family = family;
        this.groups = groups;
        this.ofUnit = ofUnit;
    }

    /**
     * Groups in which there is no unit are left out.
     *
     * @param groups in the order in which they are shown
     * @param ofUnits one of these groups for each unit of the diagnosis, in its order, or none
     */
    static <T extends Group> Grouping of(GroupFamily family, List<T> groups, List<Optional<T>> ofUnits) {
        Set<T> taken = ofUnits.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        List<T> present = groups.stream().filter(taken::contains).toList();
        Map<T, Integer> ranks = new HashMap<>();
        present.forEach(group -> ranks.put(group, ranks.size()));
        return new Grouping(
                family,
                List.copyOf(present),
                ofUnits.stream()
                        .mapToInt(group -> group.map(ranks::get).orElse(NONE))
                        .toArray());
    }

    public GroupFamily family() {
        return family;
    }

    public List<Group> groups() {
        return groups;
    }

    public Optional<Group> find(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The group in which a unit counts; empty when nothing is known of it. */
    public Optional<Group> of(Ranked unit) {
        int group = ofUnit[unit.number()];
        return group == NONE ? Optional.empty() : Optional.of(groups.get(group));
    }

    /** Some units by the group in which they count, in the order of groups; those in none are left out. */
    Map<Group, List<Ranked>> partsOf(List<Ranked> units, Optional<GroupId> only) {
        Map<Group, List<Ranked>> parts = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> only.isEmpty() || only.get().equals(group.id()))
                .forEach(group -> parts.put(group, new ArrayList<>()));
        for (Ranked unit : units) {
            of(unit).map(parts::get).ifPresent(part -> part.add(unit));
        }
        parts.values().removeIf(List::isEmpty);
        return parts;
    }
}
