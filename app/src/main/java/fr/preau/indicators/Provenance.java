package fr.preau.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param source title and producer, in French, as in «IPS des collèges, DEPP»
 * @param vintage the day that the file describes, as its producer states it; null when not said
 * @param importId the import that brought it
 */
public record Provenance(String source, @Nullable LocalDate vintage, UUID importId) {

    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A value needs a source.");
        }
    }
}
