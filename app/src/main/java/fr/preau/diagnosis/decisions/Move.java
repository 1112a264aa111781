package fr.preau.diagnosis.decisions;

import java.util.List;

/**
 * How a unit fares from one decision to another.
 *
 * @param causes the differences that moved it, in their order; empty when it did not move
 */
public record Move(String id, String name, Position before, Position after, List<Cause> causes) {

    public Move {
        causes = List.copyOf(causes);
    }

    /** Comes in among the priorities. */
    public boolean isEntry() {
        return after.isPriority() && !before.isPriority();
    }

    /** Leaves the priorities. */
    public boolean isExit() {
        return before.isPriority() && !after.isPriority();
    }

    /** Changes its class, or its reason to have none, neither coming in nor leaving. */
    public boolean isChange() {
        return !isEntry() && !isExit() && !before.isLike(after);
    }
}
