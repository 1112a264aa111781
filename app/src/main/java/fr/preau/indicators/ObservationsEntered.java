package fr.preau.indicators;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values of a few places were entered or corrected, typed or in a short file; published in the transaction that loads them.
 *
 * @param importId the import that brought them
 * @param indicators codes of the indicators
 * @param places stored forms of the places
 * @param by who typed them; null for the operator, and for a file
 */
public record ObservationsEntered(
        UUID importId,
        Set<String> indicators,
        Set<String> places,
        @Nullable UUID by) {

    public ObservationsEntered {
        indicators = Set.copyOf(indicators);
        places = Set.copyOf(places);
    }
}
