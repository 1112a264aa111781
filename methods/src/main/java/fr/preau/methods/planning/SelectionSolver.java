package fr.preau.methods.planning;

import java.util.ServiceLoader;

/**
 * Finds the best selection. The best has the greatest value; of those, the fewest changes from the earlier selection, if there is
 * one; of those, the first in the order of units: the first unit is chosen rather than not, and by its first option rather than
 * the next; then the second unit… So the answer does not depend on the engine, nor on how many threads it has, unless time runs
 * out.
 *
 * <p>Engines are found by {@link ServiceLoader}: callers do not name them.
 */
public interface SelectionSolver {

    /** From any thread: an answer whose figures were recomputed here, from the problem: see {@link Solution}. */
    Outcome solve(SelectionProblem problem, Effort effort);
}
