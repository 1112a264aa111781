package fr.preau.imports.runs;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportEnded;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.Problem;
import fr.preau.imports.Report;
import fr.preau.imports.RunState;
import fr.preau.imports.Source;
import fr.preau.ui.Texts;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history of runs: their beginning, and how they ended with what they report. */
@Component
public class RunLog {

    private final JdbcClient database;
    private final ReportRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RunLog(JdbcClient database, ReportRows rows, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Notes that a run begins, and answers its id.
     *
     * @param starter the person who is told how it ends; null for nobody
     */
    public UUID begin(ImportRequest request, @Nullable UUID starter) {
        ImportFile file = request.file();
        Source source = request.source();
        UUID id = database.sql("""
                        insert into imports.run (kind, mode, state, scope, file_name, file_sha256, file_size,
                            source_name, source_producer, source_licence, source_url, source_vintage, started_at, started_by, same_as)
                        values (:kind, :mode, 'running', :scope, :fileName, :sha256, :size,
                            :name, :producer, :licence, :url, :vintage, :now, :starter,
                            (select id from imports.run
                             where kind = :kind and file_sha256 = :sha256 and scope = :scope and state = 'loaded'
                             order by started_at desc limit 1))
                        returning id
                        """)
                .param("kind", request.kind())
                .param("mode", request.mode().code())
                .param("scope", request.scope().code())
                .param("fileName", file.name())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("name", source.name())
                .param("producer", source.producer())
                .param("licence", source.licence())
                .param("url", text(source.url()))
                .param("vintage", source.vintage())
                .param("now", now())
                .param("starter", starter)
                .query(UUID.class)
                .single();
        database.sql("insert into imports.progress (run_id, phase, fraction) values (?, '', 0)")
                .param(id)
                .update();
        return id;
    }

    /** Notes how a run ended. Called inside the run's transaction when it loads, so that both are kept or neither is. */
    @Transactional
    public void end(UUID run, RunState state, Report report) {
        ImportEnded ended = database.sql("""
                        update imports.run
                        set state = :state, ended_at = :now, lines = :lines, rejected_lines = :rejected,
                            problems = :problems, unread_columns = :unread
                        where id = :run returning id, kind, file_name, state, rejected_lines, started_by
                        """)
                .param("state", state.code())
                .param("now", now())
                .param("lines", report.lines())
                .param("rejected", report.problems().rejectedLines())
                .param("problems", report.problems().total())
                .param("unread", report.unreadColumns().toArray(String[]::new))
                .param("run", run)
                .query(RunLog::ended)
                .single();
        rows.write(run, report);
        database.sql("delete from imports.progress where run_id = ?").param(run).update();
        events.publishEvent(ended);
    }

    /** Notes that a run could not begin because another import was running. */
    @Transactional
    public void refuseForAnother(UUID run) {
        String other =
                database.sql("""
                        select file_name from imports.run where state = 'running' and id <> ? order by started_at desc limit 1
                        """).param(run).query(String.class).optional().orElse("");
        var report = new Report();
        report.problems().add(Problem.ofFile(FileProblem.ANOTHER_IMPORT, other, Texts.t("imports.expected.wait")));
        end(run, RunState.REFUSED, report);
    }

    /**
     * Notes as interrupted the runs that seem to run. Only true while the lock is held and nothing runs: then the process that
     * ran them is dead.
     */
    @Transactional
    public void interruptRunning() {
        List<ImportEnded> interrupted =
                database.sql("""
                        update imports.run set state = 'interrupted', ended_at = ? where state = 'running'
                        returning id, kind, file_name, state, rejected_lines, started_by""").param(now()).query(RunLog::ended).list();
        if (!interrupted.isEmpty()) {
            database.sql("delete from imports.progress").update();
            interrupted.forEach(events::publishEvent);
        }
    }

    private static ImportEnded ended(ResultSet row, int number) throws SQLException {
        return new ImportEnded(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("state"),
                row.getInt("rejected_lines"),
                row.getObject("started_by", UUID.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable URI url) {
        return url == null ? null : url.toString();
    }
}
