package fr.preau.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right was taken back before its last day; published in the transaction that ends it.
 *
 * @param right its number
 * @param person who had it
 * @param role slug of the role
 * @param place stored form of the place
 * @param by null when it is the operator
 * @param record title of the one record that it was about; null when it reached all of the place
 */
public record RightEnded(
        UUID right,
        UUID person,
        String role,
        String place,
        @Nullable UUID by,
        @Nullable String record) {}
