package fr.preau.indicators.entry;

import fr.preau.indicators.Measure;
import fr.preau.indicators.observations.SeenVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is, or was, known of a place.
 *
 * @param since since when
 * @param source what it comes from, in words
 * @param vintage the day that the source describes
 */
record KnownVersion(
        Measure measure,
        Instant since,
        String source,
        @Nullable LocalDate vintage) {

    SeenVersion seen() {
        return SeenVersion.of(since);
    }
}
