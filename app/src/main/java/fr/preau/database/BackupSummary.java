package fr.preau.database;

import java.time.Instant;

/** What a backup holds, in numbers. */
public record BackupSummary(int tables, long rows, Instant writtenAt) {

    static BackupSummary of(BackupManifest manifest) {
        return new BackupSummary(manifest.tables().size(), manifest.rows(), manifest.writtenAt());
    }
}
