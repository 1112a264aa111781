package fr.preau.ui;

import java.util.ArrayList;
import java.util.List;

/** Filters as links: each leads to the same list with that filter put on, or taken off when it is on. */
public record ChipFilters(String label, List<Chip> chips) implements Component {

    public ChipFilters {
        chips = List.copyOf(chips);
    }

    public static ChipFilters of(String label) {
        return new ChipFilters(label, List.of());
    }

    /**
     * @param count how many items it keeps, written; empty when it is not counted
     * @param address the list without it when it is chosen, with it otherwise
     */
    public ChipFilters with(String name, String count, String address, boolean chosen) {
        List<Chip> more = new ArrayList<>(chips);
        more.add(new Chip(name, count, address, chosen));
        return new ChipFilters(label, more);
    }

    /** One filter. */
    public record Chip(String label, String count, String address, boolean chosen) {}
}
