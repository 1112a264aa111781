package fr.preau.indicators;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator comes from, in French. What a value comes from is its {@link Provenance}.
 *
 * @param owner who answers for the definition
 * @param producer who publishes the values
 * @param dataset title of the producer's data set
 * @param url where the producer presents it; null when not known
 */
public record Origin(
        String owner,
        String producer,
        String dataset,
        @Nullable URI url) {}
