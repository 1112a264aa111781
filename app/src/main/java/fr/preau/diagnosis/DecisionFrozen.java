package fr.preau.diagnosis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A priority list was frozen; published in the transaction that writes it down.
 *
 * @param place stored form of the place within which it was decided
 * @param by who froze it; null for the operator
 */
public record DecisionFrozen(
        UUID decision,
        String title,
        String place,
        String placeName,
        @Nullable UUID by) {

    /** The page where anyone reads it. */
    public static String address(UUID decision) {
        return "/diagnostic/decisions/" + decision;
    }
}
