package fr.preau.diagnosis.selection;

import java.util.List;
import java.util.Optional;

/** All the ways to part the units of a diagnosis that what is known of them allows. */
public record Groupings(List<Grouping> list) {

    public static final Groupings NONE = new Groupings(List.of());

    public Groupings {
        list = List.copyOf(list);
    }

    public Optional<Grouping> find(GroupFamily family) {
        return list.stream().filter(grouping -> grouping.family() == family).findFirst();
    }

    public Optional<Group> find(GroupId id) {
        return find(id.family()).flatMap(grouping -> grouping.find(id));
    }
}
