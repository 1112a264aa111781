package fr.preau.territory;

import java.util.Set;
import java.util.UUID;

/**
 * Places or memberships changed, published inside the transaction that changed them.
 *
 * @param importId the import that brought the change
 * @param placeIds the places whose memberships changed, in their stored form, with all that lies in them
 */
public record PlacesChanged(UUID importId, Set<String> placeIds) {

    public PlacesChanged {
        placeIds = Set.copyOf(placeIds);
    }
}
