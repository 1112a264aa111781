package fr.preau.indicators;

import java.util.Optional;

/**
 * What some places make together.
 *
 * @param provenance of one of those that have a value; empty when none has
 */
record Together(RolledUp sum, Optional<Provenance> provenance) {

    static final Together NOTHING = new Together(RolledUp.EMPTY, Optional.empty());
}
