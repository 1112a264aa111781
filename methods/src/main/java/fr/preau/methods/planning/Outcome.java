package fr.preau.methods.planning;

import java.util.List;

/** What came of looking for the best selection. */
public sealed interface Outcome permits Solution, Outcome.Infeasible, Outcome.Undecided {

    /**
     * No selection obeys all.
     *
     * @param conflict rules that cannot hold together, while all but any one of them can: one such set, not the only one; empty if
     *     the budget and the units forced in are enough to fail
     * @param minimal whether that is proven; if not, time ran out and the set may be larger than it must
     */
    record Infeasible(List<Rule> conflict, boolean minimal) implements Outcome {

        public Infeasible {
            conflict = List.copyOf(conflict);
        }
    }

    /** Time ran out before a selection was found that obeys all, or a proof that there is none. */
    record Undecided() implements Outcome {}
}
