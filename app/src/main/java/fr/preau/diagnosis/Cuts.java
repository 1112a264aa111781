package fr.preau.diagnosis;

import fr.preau.methods.composite.RankInterval;

/**
 * The ranks where one class of priority ends and the next begins.
 *
 * @param first the last rank of the first class; 0 when nobody is in it
 * @param second the last rank of the second class, at least {@code first}
 */
public record Cuts(int first, int second) {

    /** @throws IllegalArgumentException if they are not in order from 0 */
    public Cuts {
        if (first < 0 || second < first) {
            throw new IllegalArgumentException(
                    "Cuts are in order from 0, received %d and %d.".formatted(first, second));
        }
    }

    public PriorityClass of(int rank) {
        if (rank <= first) {
            return PriorityClass.FIRST;
        }
        return rank <= second ? PriorityClass.SECOND : PriorityClass.LAST;
    }

    /** Do ranks from one to another lie in more than one class? */
    public boolean cross(int low, int high) {
        return of(low) != of(high);
    }

    /** Do the ranks that a unit may as well have lie in more than one class? */
    public boolean cross(RankInterval possible) {
        return cross(possible.low(), possible.high());
    }
}
