package fr.preau.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about imports: those that somebody began and left unfinished, and what an import changed. */
@Component
public class StartedImports {

    private final JdbcClient sql;

    StartedImports(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The imports that somebody began since a moment and that wait for them: checked and not loaded, refused, or with lines left out.
     * One whose file was loaded whole afterwards is settled.
     */
    public List<Waiting> listWaitingFor(UUID person, Instant since) {
        return sql.sql("""
                        select distinct on (r.kind, r.file_sha256, r.scope) r.id, r.file_name, r.state, r.rejected_lines, r.ended_at
                        from imports.run r
                        where r.started_by = :person and r.ended_at > :since and r.state <> 'cancelled'
                        and (r.state <> 'loaded' or r.rejected_lines > 0)
                        and not exists (select from imports.run o where o.kind = r.kind and o.file_sha256 = r.file_sha256
                            and o.scope = r.scope and o.id > r.id and o.state in ('loaded', 'running'))
                        order by r.kind, r.file_sha256, r.scope, r.id desc""")
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(StartedImports::waiting)
                .list();
    }

    /** Addresses of the pages of what an import changed, as far as its report names them; what it brought for the first time is no change. */
    public List<String> listChangedPages(UUID run) {
        return sql.sql("""
                        select distinct path from imports.change
                        where run_id = :run and path <> '' and kind not in ('added', 'unchanged', 'out-of-scope', 'left-out')""")
                .param("run", run)
                .query((row, _) -> row.getString("path"))
                .list();
    }

    /** The address of the report of an import. */
    public static String address(UUID run) {
        return "/imports/" + run;
    }

    /** The address where a file of a kind is sent. */
    public static String upload(String kind) {
        return "/imports/nouveau?sorte=" + kind;
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                RunState.ofCode(row.getString("state")),
                row.getInt("rejected_lines"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    /** An import that waits for who began it. */
    public record Waiting(UUID run, String fileName, RunState state, int rejectedLines, Instant endedAt) {}
}
