package fr.preau.indicators.observations;

import fr.preau.imports.Source;
import java.util.UUID;

/**
 * One file of measures and where it comes from.
 *
 * @param kind the kind of import; what a kind brought, a later file of the same kind may withdraw
 * @param complete whether the file holds all the values of its series, so that what it no longer has is withdrawn
 */
public record Delivery(UUID importId, String kind, Source source, boolean complete) {

    /** The same, of which some lines could not be read: what is not there may have been meant to be. */
    Delivery readInPart() {
        return new Delivery(importId, kind, source, false);
    }
}
