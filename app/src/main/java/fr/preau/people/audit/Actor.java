package fr.preau.people.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param text number of a person, or one of the two who have none
 */
public record Actor(String text) {

    /** Whoever runs the machine. */
    public static final Actor OPERATOR = new Actor("operator");

    /** Somebody who has not said who they are. */
    public static final Actor NOBODY = new Actor("nobody");

    public static Actor person(UUID person) {
        return new Actor(person.toString());
    }

    /** @param person null when it is the operator */
    public static Actor personOrOperator(@Nullable UUID person) {
        return person == null ? OPERATOR : person(person);
    }

    public Optional<UUID> findPerson() {
        return equals(OPERATOR) || equals(NOBODY) ? Optional.empty() : Optional.of(UUID.fromString(text));
    }
}
