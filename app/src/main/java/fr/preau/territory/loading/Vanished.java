package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.Problem;
import fr.preau.territory.Placements;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The schools that a newer register no longer has. One school missing has closed. Many schools missing from one département
 * mean that the file is incomplete (so it is with the Var and the Vaucluse in 2026): then none is closed, and the report says so.
 */
@Component
class Vanished {

    /**
     * More than this share of a département's open schools, and more than {@link #FEW}, is no longer a matter of closures. In
     * Occitanie, from November 2024 to August 2026, the départements lost between 1.4 % and 5.3 % of them.
     */
    static final double INCREDIBLE_SHARE = 0.1;

    static final int FEW = 5;

    private final JdbcClient sql;
    private final PlaceStaging staging;
    private final Placements placements;
    private final Clock clock;

    Vanished(JdbcClient sql, PlaceStaging staging, Placements placements, Clock clock) {
        this.sql = sql;
        this.placements = placements;
        this.staging = staging;
        this.clock = clock;
    }

    /**
     * Refuses a register that describes an earlier day than the one already loaded for one of its départements: it would undo
     * what is known since.
     */
    void refuseOlder(ImportJob job, SchoolsRead read) {
        LocalDate vintage = staging.vintage(job);
        sql.sql("""
                        select max(p.seen_on) from territory.school s
                        join territory.place p on p.id = s.id and p.seen_on > :vintage
                        join territory.placement d on d.place_id = s.id and d.ancestor_id = any (:covered)""")
                .param("vintage", vintage)
                .param("covered", read.departments())
                .query(LocalDate.class)
                .optional()
                .ifPresent(newer -> {
                    throw new ImportRefused(
                            TerritoryProblem.OLDER_FILE,
                            Formats.date(vintage),
                            Texts.t("territory.expected.newer-file", Formats.date(newer)));
                });
    }

    /** The schools loaded so far, closed ones included, as they are stored; where they lie is about to be asked. */
    Set<String> listKnown() {
        List<String> known = sql.sql("select id from territory.school")
                .query((row, number) -> row.getString("id"))
                .list();
        if (!known.isEmpty()) {
            placements.bringUpToDate();
        }
        return Set.copyOf(known);
    }

    /** Closes the schools of the covered départements that the file no longer has. */
    void close(ImportJob job, SchoolsRead read) {
        List<Gone> all = listGone(read);
        if (!all.isEmpty() && read.hasUnidentifiedLines(job.problems())) {
            job.problems().add(doubt("territory.vanished.unidentified", all.size()));
            return;
        }
        all.stream()
                .collect(Collectors.groupingBy(Gone::departmentId, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(gone -> closeIn(job, gone));
    }

    private void closeIn(ImportJob job, List<Gone> gone) {
        Gone first = gone.getFirst();
        if (gone.size() > FEW && gone.size() > first.known() * INCREDIBLE_SHARE) {
            job.problems().add(doubt("territory.vanished.read", first.departmentName(), gone.size(), first.known()));
        } else {
            gone.forEach(school -> close(job, school));
        }
    }

    private static Problem doubt(String key, Object... read) {
        return Problem.warning(
                TerritoryProblem.MANY_VANISHED, 0, "", Texts.t(key, read), Texts.t("territory.vanished.expected"));
    }

    private List<Gone> listGone(SchoolsRead read) {
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
                .param("present", read.schools())
                .param("covered", read.departments())
                .query(Gone::of)
                .list()
                .stream()
                .filter(school -> !school.present())
                .toList();
    }

    private void close(ImportJob job, Gone school) {
        var provenance = new Provenance(job.id(), staging.vintage(job), clock.instant());
        sql.sql("""
                        update territory.place set closed_on = greatest(:vintage, opened_on + 1), import_id = :import_id
                        where id = :id""").params(provenance.values()).param("id", school.id()).update();
        sql.sql("""
                        insert into territory.place_event (place_id, happened_on, kind, import_id, recorded_at)
                        values (:id, :vintage, 'VANISHED', :import_id, :recorded_at)""").params(provenance.values()).param("id", school.id()).update();
        sql.sql("delete from territory.search_entry where place_id = :id")
                .param("id", school.id())
                .update();
        job.changes()
                .add(ListedChange.of(
                        ChangeKind.CLOSED,
                        school.name(),
                        PlaceKind.SCHOOL,
                        school.uai(),
                        Texts.t("territory.closed.absent", Formats.date(provenance.vintage()))));
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
