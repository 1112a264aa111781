package fr.preau.imports.runs;

import fr.preau.imports.ImportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files as they were delivered, kept some days in the database, where every copy of the application finds them. */
@Component
public class KeptFiles {

    /** How long a file is kept after its last use. */
    static final Period KEPT = Period.ofDays(30);

    private static final int CHUNK = 1 << 20;

    private final JdbcClient database;
    private final Clock clock;

    KeptFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a file, or keeps it longer. */
    @Transactional
    public void keep(ImportFile file) {
        boolean isNew = database.sql("""
                        insert into imports.kept_file (sha256, kept_until) values (?, ?)
                        on conflict (sha256) do update set kept_until = excluded.kept_until
                        returning xmax = 0 -- no older version of the row: it was not there
                        """)
                .params(file.sha256(), now().plus(KEPT))
                .query(Boolean.class)
                .single();
        if (isNew) {
            write(file);
        }
    }

    /** Copies a kept file out of the database; empty when it was dropped since. */
    @Transactional(readOnly = true)
    public Optional<ImportFile> find(String sha256, String name) {
        int chunks = database.sql("select count(*) from imports.kept_chunk where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
        if (chunks == 0) {
            return Optional.empty();
        }
        Iterator<InputStream> parts = IntStream.range(0, chunks)
                .mapToObj(position -> chunk(sha256, position))
                .iterator();
        return Optional.of(ImportFile.copied(name, new SequenceInputStream(asEnumeration(parts))));
    }

    /** Whether the file is still there. */
    public boolean has(String sha256) {
        return database.sql("select exists (select from imports.kept_chunk where sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    /** Forgets the files whose time is over. */
    public int dropOld() {
        return database.sql("delete from imports.kept_file where kept_until < ?")
                .param(now())
                .update();
    }

    private static <T> Enumeration<T> asEnumeration(Iterator<T> parts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public T nextElement() {
                return parts.next();
            }
        };
    }

    private void write(ImportFile file) {
        try (InputStream bytes = file.openAsDelivered()) {
            byte[] chunk = bytes.readNBytes(CHUNK);
            for (int position = 0; chunk.length > 0; position++) {
                database.sql("insert into imports.kept_chunk (sha256, position, content) values (?, ?, ?)")
                        .params(file.sha256(), position, chunk)
                        .update();
                chunk = bytes.readNBytes(CHUNK);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream chunk(String sha256, int position) {
        return new ByteArrayInputStream(
                database.sql("select content from imports.kept_chunk where sha256 = ? and position = ?")
                        .params(sha256, position)
                        .query(byte[].class)
                        .single());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
