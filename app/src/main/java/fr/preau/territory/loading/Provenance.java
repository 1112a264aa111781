package fr.preau.territory.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * What every row written by an import carries.
 *
 * @param vintage the day that its file describes
 * @param recordedAt when it was loaded
 */
record Provenance(UUID importId, LocalDate vintage, Instant recordedAt) {

    /** As parameters of SQL. */
    Map<String, Object> values() {
        return Map.of(
                "import_id", importId,
                "vintage", vintage,
                "recorded_at", recordedAt.atOffset(ZoneOffset.UTC));
    }
}
