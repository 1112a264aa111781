package fr.preau.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A verb of the navigation with its pages; {@code current} when one of them is the page being drawn. */
public record NavigationGroup(Verb verb, List<Item> items) {

    public NavigationGroup {
        items = List.copyOf(items);
    }

    /** The entries under their verbs, as seen from the page at {@code path}. */
    public static List<NavigationGroup> listOf(Collection<NavigationEntry> entries, String path) {
        Optional<NavigationEntry> here = entries.stream()
                .filter(entry -> entry.holds(path))
                .max(Comparator.comparingInt(entry -> entry.address().length()));
        return Arrays.stream(Verb.values())
                .map(verb -> new NavigationGroup(verb, itemsOf(verb, entries, here)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<Item> itemsOf(Verb verb, Collection<NavigationEntry> entries, Optional<NavigationEntry> here) {
        return entries.stream()
                .filter(entry -> entry.verb() == verb)
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Item(
                        entry.label(),
                        entry.address(),
                        here.filter(entry::equals).isPresent()))
                .toList();
    }

    /** The verb leads to its first page. */
    public String address() {
        return items.getFirst().address();
    }

    public boolean current() {
        return items.stream().anyMatch(Item::current);
    }

    /** A page under a verb. */
    public record Item(String label, String address, boolean current) {}
}
