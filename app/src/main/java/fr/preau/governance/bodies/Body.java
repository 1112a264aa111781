package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.util.Optional;
import java.util.UUID;

/**
 * An assembly that steers the programme somewhere.
 *
 * @param closingReason why it was closed; empty while nobody closed it
 */
record Body(UUID id, BodyTerms terms, Validity validity, String closingReason) {

    String name() {
        return terms.name();
    }

    PlaceId place() {
        return terms.place();
    }

    Optional<Percentage> quorum() {
        return terms.quorum();
    }
}
