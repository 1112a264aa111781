package fr.preau.diagnosis.selection;

import java.util.List;

/** What came of looking for the best selection. */
public sealed interface SelectionAnswer
        permits SelectionResult, SelectionAnswer.Contradictory, SelectionAnswer.Unknown {

    /**
     * No selection obeys all.
     *
     * @param rules those that cannot hold together, with the groups for which they cannot; empty if the units always chosen are
     *     more than the places
     * @param minimal whether all of them are needed to fail; if not, time ran out and some may be for nothing
     */
    record Contradictory(List<Demand> rules, boolean minimal) implements SelectionAnswer {

        public Contradictory {
            rules = List.copyOf(rules);
        }
    }

    /** There is no answer, and why. */
    enum Unknown implements SelectionAnswer {
        /** It is being computed: ask again in a moment. */
        COMPUTING("computing"),
        /** Time ran out before a selection was found that obeys all, or a proof that there is none. */
        OUT_OF_TIME("out-of-time"),
        /** So many units and groups are more than what this machine should hold at once. */
        TOO_LARGE("too-large"),
        /** The engine cannot be loaded on this machine. */
        NO_ENGINE("no-engine");

        private final String slug;

        Unknown(String slug) {
            this.slug = slug;
        }

        /** The word of messages. */
        public String slug() {
            return slug;
        }
    }
}
