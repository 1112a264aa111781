package fr.preau.territory.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.Problem;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The schools that a newer register no longer has. One school missing has closed. Many schools missing from one département
 * mean that the file is incomplete (so it is with the Var and the Vaucluse in 2026): then none is closed, and the report says so.
 */
@Component
class Vanished {

    /** More than this share of a département's open schools, and more than {@link #FEW}, is no longer a matter of closures. */
    private static final double INCREDIBLE_SHARE = 0.05;

    private static final int FEW = 5;

    private final JdbcClient sql;
    private final PlaceStaging staging;
    private final Clock clock;

    Vanished(JdbcClient sql, PlaceStaging staging, Clock clock) {
        this.sql = sql;
        this.staging = staging;
        this.clock = clock;
    }

    /** Refuses a register that describes an earlier day than the one already loaded: it would undo what is known since. */
    void refuseOlder(ImportJob job) {
        LocalDate vintage = staging.vintage(job);
        sql.sql("select max(seen_on) from territory.place where kind = 'etablissement' and seen_on > :vintage")
                .param("vintage", vintage)
                .query(LocalDate.class)
                .optional()
                .ifPresent(newer -> {
                    throw new ImportRefused(
                            TerritoryProblem.OLDER_FILE,
                            Formats.date(vintage),
                            Texts.t("territory.expected.newer-file", Formats.date(newer)));
                });
    }

    /** Closes the schools of the covered départements that the file no longer has. */
    void close(ImportJob job, StagedPlaces staged, Set<PlaceId> covered) {
        Map<String, List<Gone>> byDepartment =
                listGone(staged, covered).stream().collect(Collectors.groupingBy(Gone::departmentId));
        byDepartment.forEach((department, gone) -> {
            int known = gone.getFirst().known();
            if (gone.size() > FEW && gone.size() > known * INCREDIBLE_SHARE) {
                job.problems()
                        .add(Problem.warning(
                                TerritoryProblem.MANY_VANISHED,
                                0,
                                "",
                                Texts.t(
                                        "territory.vanished.read",
                                        gone.getFirst().departmentName(),
                                        gone.size(),
                                        known),
                                Texts.t("territory.vanished.expected")));
            } else {
                gone.forEach(school -> close(job, school));
            }
        });
    }

    private List<Gone> listGone(StagedPlaces staged, Set<PlaceId> covered) {
        return sql
                .sql("""
                        select p.id, p.name, s.uai, d.ancestor_id as department_id, dp.name as department_name,
                               count(*) over (partition by d.ancestor_id)::int as known,
                               p.id = any (:present) as present
                        from territory.school s
                        join territory.place p on p.id = s.id
                        join territory.placement d on d.place_id = s.id and d.ancestor_kind = 'departement'
                             and d.valid_to = 'infinity' and d.ancestor_id = any (:covered)
                        join territory.place dp on dp.id = d.ancestor_id
                        where p.closed_on is null""")
                .param("present", staged.ids())
                .param("covered", covered.stream().map(PlaceId::toString).toArray(String[]::new))
                .query(Gone::of)
                .list()
                .stream()
                .filter(school -> !school.present())
                .toList();
    }

    private void close(ImportJob job, Gone school) {
        LocalDate day = staging.vintage(job);
        sql.sql("update territory.place set closed_on = :day, import_id = :import_id where id = :id")
                .param("day", day)
                .param("import_id", job.id())
                .param("id", school.id())
                .update();
        sql.sql("""
                        insert into territory.place_event (place_id, happened_on, kind, import_id, recorded_at)
                        values (:id, :day, 'CLOSED', :import_id, :recorded_at)""")
                .param("id", school.id())
                .param("day", day)
                .param("import_id", job.id())
                .param("recorded_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("delete from territory.search_entry where place_id = :id")
                .param("id", school.id())
                .update();
        job.changes()
                .add(new Change(
                        ChangeKind.CLOSED,
                        "%s (%s)".formatted(school.name(), school.uai()),
                        "/etablissements/" + school.uai(),
                        Texts.t("territory.closed.absent", Formats.date(day))));
    }

    private record Gone(
            String id,
            String name,
            String uai,
            String departmentId,
            String departmentName,
            int known,
            boolean present) {

        static Gone of(ResultSet row, int number) throws SQLException {
            return new Gone(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("uai"),
                    row.getString("department_id"),
                    row.getString("department_name"),
                    row.getInt("known"),
                    row.getBoolean("present"));
        }
    }
}
