package fr.preau.people.rights;

import fr.preau.values.AccessRight;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right as somebody holds it.
 *
 * @param delegatedFrom the right of its giver that it stands in for; null when it is not a delegation
 */
public record GivenRight(
        UUID id, AccessRight right, @Nullable UUID delegatedFrom) {

    /** Given by its holder for a period, within their own. */
    public boolean isDelegation() {
        return delegatedFrom != null;
    }
}
