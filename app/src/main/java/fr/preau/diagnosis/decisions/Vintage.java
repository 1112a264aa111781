package fr.preau.diagnosis.decisions;

import fr.preau.indicators.Provenance;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where values of a criterion come from.
 *
 * @param source title and producer
 * @param day that the file describes; null when not said
 * @param importId the import that brought them
 */
public record Vintage(String source, @Nullable LocalDate day, UUID importId) {

    static Vintage of(Provenance provenance) {
        return new Vintage(provenance.source(), provenance.vintage(), provenance.importId());
    }
}
