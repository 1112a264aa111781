package fr.preau.files;

import fr.preau.exports.Attachment;
import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files with their content. Who may read or add them is asked by the caller, who also names them in a table of its own; a file that
 * nothing names any more goes with the row that named it.
 */
@Component
public class FileStore {

    private final JdbcClient sql;
    private final Clock clock;

    FileStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps a file, added by whoever asks.
     *
     * @param type what its content is
     * @return its number, to be named in the same transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(SentFile file, FileType type) {
        return sql.sql("""
                        insert into files.file (name, type, size, sha256, content, added_at, added_by)
                        select :name, :type, octet_length(sent.content), sha256(sent.content), sent.content, :now, :by
                        from (select :content::bytea as content) sent returning id""")
                .param("name", file.name())
                .param("type", type.slug())
                .param("content", file.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", WhoAsks.currentPerson().orElse(null))
                .query(UUID.class)
                .single();
    }

    /** Sends a file to be saved, never to be shown by the browser as a page of ours. */
    public ResponseEntity<byte[]> answer(StoredFile file) {
        byte[] content = sql.sql("select content from files.file where id = :id")
                .param("id", file.id())
                .query((row, _) -> row.getBytes("content"))
                .single();
        return Attachment.named(
                        file.name(), MediaType.parseMediaType(file.type().mediaType()))
                .body(content);
    }
}
