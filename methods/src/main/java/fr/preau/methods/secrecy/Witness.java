package fr.preau.methods.secrecy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The proof that cells are protected: changes to withheld cells that make another possible table, equal to the real one in
 * all that is published. Readers cannot know which of the two is true, so a cell that it changes by 3 lies, for them,
 * in an interval at least 3 wide, whatever method they use.
 */
public record Witness(SortedMap<Integer, Long> changes) {

    public Witness {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** By how much this cell differs between the two tables; 0 if it does not. */
    public long changeOf(int cell) {
        return changes.getOrDefault(cell, 0L);
    }

    /** Checks the proof, without trusting how it was found: only withheld cells change, none falls below 0, all sums hold. */
    boolean holdsFor(Table table, Set<Integer> withheld, Incidence incidence) {
        Map<Integer, Long> excesses = new HashMap<>();
        for (Map.Entry<Integer, Long> entry : changes.entrySet()) {
            int cell = entry.getKey();
            long change = entry.getValue();
            if (!withheld.contains(cell) || table.cell(cell).known() || table.value(cell) + change < 0) {
                return false;
            }
            incidence
                    .placesOf(cell)
                    .forEach(place -> excesses.merge(place.sum(), place.coefficient() * change, Long::sum));
        }
        return excesses.values().stream().allMatch(excess -> excess == 0);
    }
}
