package fr.preau.governance.bodies;

import fr.preau.governance.typed.Asked;
import fr.preau.values.PlaceId;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Which decisions to list.
 *
 * @param words each must stand in the decision, the body or who sees to it
 * @param state the word of a state, {@link #OPEN} for all that are open, {@link #LATE}, or empty for all
 * @param within the place of the body; empty for all
 */
record DecisionFilter(String words, String state, Optional<PlaceId> within) {

    static final String WORDS = "q";
    static final String STATE = "etat";
    static final String WITHIN = "dans";

    static final String OPEN = "ouvertes";
    static final String LATE = "en-retard";

    private static final int LONGEST = 200;

    static final DecisionFilter NONE = new DecisionFilter("", "", Optional.empty());

    static DecisionFilter read(MultiValueMap<String, String> asked) {
        String state = Asked.first(asked, STATE);
        boolean known = state.equals(OPEN)
                || state.equals(LATE)
                || DecisionState.findBySlug(state).isPresent();
        String words = Asked.first(asked, WORDS);
        return new DecisionFilter(
                words.substring(0, Math.min(LONGEST, words.length())),
                known ? state : "",
                PlaceId.find(Asked.first(asked, WITHIN)));
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
