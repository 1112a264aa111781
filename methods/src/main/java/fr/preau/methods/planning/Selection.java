package fr.preau.methods.planning;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is chosen.
 *
 * @param options the rank of the option of each chosen unit, by the rank of the unit
 */
public record Selection(SortedMap<Integer, Integer> options) {

    public Selection {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    public static Selection of(Map<Integer, Integer> options) {
        return new Selection(new TreeMap<>(options));
    }

    /** Nothing if the unit is not chosen. */
    public OptionalInt optionOf(int unit) {
        Integer option = options.get(unit);
        return option == null ? OptionalInt.empty() : OptionalInt.of(option);
    }

    public boolean contains(int unit) {
        return options.containsKey(unit);
    }

    /** How many units are chosen. */
    public int size() {
        return options.size();
    }

    /** How many units come in, go out, or change their option, from one selection to another. */
    public int changesFrom(Selection other) {
        var units = new TreeSet<>(options.keySet());
        units.addAll(other.options.keySet());
        return (int) units.stream()
                .filter(unit -> !optionOf(unit).equals(other.optionOf(unit)))
                .count();
    }
}
