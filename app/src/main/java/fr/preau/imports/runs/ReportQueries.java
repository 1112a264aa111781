package fr.preau.imports.runs;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a run reported: its problems and its changes. */
@Component
public class ReportQueries {

    /** A problem as it was reported; its code may be one that no module knows any more. */
    public record ReportedProblem(
            String code, String title, String severity, int line, String columnName, String value, String expected) {}

    /** How often a problem was met in a file. */
    public record ProblemCount(String code, String title, long number) {}

    /** @param sort the producer's word for what was left out; empty for the other kinds of changes */
    public record ChangeCount(ChangeKind kind, String sort, long number) {}

    private static final String PROBLEMS = """
            select code, title, severity, line, column_name, value, expected from imports.problem
            where run_id = :run and (:code::text is null or code = :code)
            order by position
            """;

    /** Rows that travel together from the database. */
    private static final int FETCHED = 500;

    private final JdbcClient database;

    ReportQueries(JdbcClient database) {
        this.database = database;
    }

    /** @param code of the only problems wanted; {@code null} for all */
    public List<ReportedProblem> problems(UUID run, @Nullable String code, int limit, int offset) {
        return database.sql(PROBLEMS + "limit :limit offset :offset")
                .param("run", run)
                .param("code", code)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReportQueries::problem)
                .list();
    }

    /** Hands over every listed problem, in constant memory. */
    @Transactional(readOnly = true)
    public void forEachProblem(UUID run, @Nullable String code, Consumer<ReportedProblem> consumer) {
        try (Stream<ReportedProblem> problems = database
                .sql(PROBLEMS)
                .withFetchSize(FETCHED)
                .param("run", run)
                .param("code", code)
                .query(ReportQueries::problem)
                .stream()) {
            problems.forEach(consumer);
        }
    }

    /** Counts among the listed problems, the most frequent first. */
    public List<ProblemCount> problemCounts(UUID run) {
        return database.sql("""
                        select code, min(title) as title, count(*) as number from imports.problem
                        where run_id = ? group by code order by number desc, code
                        """)
                .param(run)
                .query((row, number) ->
                        new ProblemCount(row.getString("code"), row.getString("title"), row.getLong("number")))
                .list();
    }

    public List<ChangeCount> changeCounts(UUID run) {
        return database.sql("select kind, sort, number from imports.change_count where run_id = ? order by kind, sort")
                .param(run)
                .query((row, number) -> new ChangeCount(
                        ChangeKind.ofCode(row.getString("kind")), row.getString("sort"), row.getLong("number")))
                .list();
    }

    /** The first changes of a kind, at most {@link fr.preau.imports.Changes#LISTED}. */
    public List<Change> changes(UUID run, ChangeKind kind) {
        return database.sql("""
                        select subject, path, detail from imports.change where run_id = ? and kind = ? order by position
                        """)
                .params(run, kind.code())
                .query((row, number) ->
                        new Change(kind, row.getString("subject"), row.getString("path"), row.getString("detail")))
                .list();
    }

    private static ReportedProblem problem(ResultSet row, int number) throws SQLException {
        return new ReportedProblem(
                row.getString("code"),
                row.getString("title"),
                row.getString("severity"),
                row.getInt("line"),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("expected"));
    }
}
