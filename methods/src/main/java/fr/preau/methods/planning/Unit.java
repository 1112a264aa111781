package fr.preau.methods.planning;

import java.util.List;

/**
 * What can be chosen, by at most one of its options.
 *
 * @param name for messages
 * @param options named by their rank; of two that are as good, the first is preferred
 */
public record Unit(String name, List<Option> options, Presence presence) {

    /** @throws IllegalArgumentException if it is forced in and has no option */
    public Unit {
        options = List.copyOf(options);
        if (presence == Presence.FORCED_IN && options.isEmpty()) {
            throw new IllegalArgumentException("Unit %s is forced in and has no option".formatted(name));
        }
    }

    public static Unit of(String name, Option... options) {
        return new Unit(name, List.of(options), Presence.FREE);
    }

    public Unit with(Presence other) {
        return new Unit(name, options, other);
    }

    /** Is one of its options always chosen? */
    public boolean isForcedIn() {
        return presence == Presence.FORCED_IN;
    }

    /** The options that may be chosen: none if it is forced out. */
    public List<Option> available() {
        return presence == Presence.FORCED_OUT ? List.of() : options;
    }
}
