package fr.preau.imports.runs;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.ImportRun.DeliveredFile;
import fr.preau.imports.ImportRun.Tally;
import fr.preau.imports.RunState;
import fr.preau.imports.Source;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of runs. */
@Component
public class RunQueries {

    private final JdbcClient database;

    RunQueries(JdbcClient database) {
        this.database = database;
    }

    public Optional<ImportRun> find(UUID id) {
        return database.sql("select * from imports.run where id = ?")
                .param(id)
                .query(RunQueries::run)
                .optional();
    }

    /** @throws NoSuchElementException when no run has the id */
    public ImportRun get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No import has the id (%s).".formatted(id)));
    }

    /** Whether the bytes were already loaded by this kind for this scope. */
    public boolean isLoaded(String kind, String sha256, String scope) {
        return database.sql("""
                        select exists (select from imports.run
                                       where kind = ? and file_sha256 = ? and scope = ? and state = 'loaded')
                        """)
                .params(kind, sha256, scope)
                .query(Boolean.class)
                .single();
    }

    /** The run that loaded, later, the file that a run checked. */
    public Optional<ImportRun> findLoadedAfter(ImportRun checked) {
        return database.sql("""
                        select * from imports.run
                        where kind = :kind and file_sha256 = :sha256 and scope = :scope and state = 'loaded' and id > :checked
                        order by id desc limit 1
                        """)
                .param("kind", checked.kind())
                .param("sha256", checked.file().sha256())
                .param("scope", checked.scope())
                .param("checked", checked.id())
                .query(RunQueries::run)
                .optional();
    }

    /** Runs, the newest first. */
    public List<ImportRun> list(RunFilter filter, int limit, int offset) {
        return database.sql("select * from imports.run where " + RunFilter.WHERE + """
                         order by started_at desc, id desc limit :limit offset :offset
                        """)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(RunQueries::run)
                .list();
    }

    public int count(RunFilter filter) {
        return database.sql("select count(*) from imports.run where " + RunFilter.WHERE)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                ImportMode.findByCode(row.getString("mode")).orElseThrow(),
                RunState.ofCode(row.getString("state")),
                row.getString("scope"),
                new DeliveredFile(row.getString("file_name"), row.getString("file_sha256"), row.getLong("file_size")),
                source(row),
                row.getObject("same_as", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                tally(row));
    }

    private static Source source(ResultSet row) throws SQLException {
        String url = row.getString("source_url");
        return new Source(
                row.getString("source_name"),
                row.getString("source_producer"),
                row.getString("source_licence"),
                url == null ? null : URI.create(url),
                row.getObject("source_vintage", LocalDate.class));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        String[] unread = (String[]) row.getArray("unread_columns").getArray();
        return new Tally(row.getInt("lines"), row.getInt("rejected_lines"), row.getLong("problems"), List.of(unread));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
