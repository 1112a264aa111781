package fr.preau.methods.planning;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A bound on what is chosen in a group of units: at least five rural ones, at most a fifth of the spending in one département.
 *
 * @param name by which it is told from the others
 * @param members units, named by their rank in the problem
 */
public record Rule(String name, SortedSet<Integer> members, Measure measure, Sense sense, Limit limit) {

    /** @throws IllegalArgumentException if it counts units and its limit is a share of the budget */
    public Rule {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        if (measure == Measure.UNITS && limit instanceof Limit.ShareOfBudget) {
            throw new IllegalArgumentException(
                    "Rule %s counts units: its limit cannot be a share of the budget".formatted(name));
        }
    }

    public static Rule atLeast(String name, Collection<Integer> members, Measure measure, Limit limit) {
        return new Rule(name, new TreeSet<>(members), measure, Sense.AT_LEAST, limit);
    }

    public static Rule atMost(String name, Collection<Integer> members, Measure measure, Limit limit) {
        return new Rule(name, new TreeSet<>(members), measure, Sense.AT_MOST, limit);
    }
}
