package fr.preau.database;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says it holds; the last entry of its file, by which the others are checked.
 *
 * @param format of the file; this program reads {@link #FORMAT}
 * @param program the version of Préau that wrote it
 * @param postgres the version of the server it came from
 * @param writtenAt the moment that the data show
 * @param modules the migration that each module's schema had reached
 */
record BackupManifest(
        int format,
        String program,
        String postgres,
        Instant writtenAt,
        Map<String, String> modules,
        List<SavedTable> tables,
        List<SavedSequence> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static BackupManifest parse(byte[] json) {
        return JSON.readValue(json, BackupManifest.class);
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    long rows() {
        return tables.stream().mapToLong(SavedTable::rows).sum();
    }

    /**
     * The rows of one table.
     *
     * @param entry where they stand in the file, in PostgreSQL's own text form
     * @param sha256 of that text
     */
    record SavedTable(TableName name, List<String> columns, String entry, long rows, String sha256) {}

    /** Where a sequence stood. */
    record SavedSequence(TableName name, long lastValue, boolean called) {}
}
