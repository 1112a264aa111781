package fr.preau.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file that is kept, without its content.
 *
 * @param size bytes
 * @param sha256 of its content, in 64 hexadecimal digits: two files with the same are the same
 */
public record StoredFile(UUID id, String name, FileType type, int size, String sha256, Instant addedAt) {

    /** Reads a row of {@code files.published_file}, in whatever it is joined with. */
    public static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.ofSlug(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
