package fr.preau.indicators.collection;

import java.time.Instant;

/**
 * An answer as it is kept.
 *
 * @param version 1 when it was typed for the first time, one more each time it changed
 */
record StoredAnswer(DraftAnswer answer, int version, Instant at) {}
