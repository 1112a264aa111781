package fr.preau.indicators.grist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A table of a Grist document that is read again and again.
 *
 * @param readAt when it last was, or was tried
 * @param run the import that this made; absent when the table could not be read
 * @param refused why it could not be read; absent when it could
 */
record GristSource(
        UUID id, GristTerms terms, Optional<Instant> readAt, Optional<UUID> run, Optional<GristRefused.Why> refused) {}
