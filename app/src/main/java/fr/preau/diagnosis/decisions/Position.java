package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.PriorityClass;
import org.jspecify.annotations.Nullable;

/**
 * What a decision makes of a unit.
 *
 * @param rank null when it has none
 * @param priority null when it is not in the list: not compared, not ranked or set aside
 */
public record Position(
        State state, @Nullable Integer rank, @Nullable PriorityClass priority) {

    static final Position ABSENT = new Position(State.ABSENT, null, null);

    /** Why a unit is in the list, or is not. */
    public enum State {
        LISTED("classee"),
        SET_ASIDE("ecartee"),
        UNRANKED("sans-rang"),
        ABSENT("absente");

        private final String slug;

        State(String slug) {
            this.slug = slug;
        }

        /** The word of messages. */
        public String slug() {
            return slug;
        }
    }

    /** Is it a priority, of the first or of the second class? */
    public boolean isPriority() {
        return priority == PriorityClass.FIRST || priority == PriorityClass.SECOND;
    }

    /** Does nothing but the rank differ? */
    boolean isLike(Position other) {
        return state == other.state && priority == other.priority;
    }
}
