package fr.preau.indicators.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.PreauTest;
import fr.preau.imports.BulkLoad;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Shipped files loaded one after another before anybody reads, as a first start does. */
@PreauTest
class BulkLoadOfMeasuresTests {

    @Autowired
    Imports imports;

    @Autowired
    BulkLoad bulkLoad;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSchemaIsAsTheMigrationsMadeItAndTheFiguresAreThoseOfAnyOtherWay() {
        List<String> schema = schema();
        bulkLoad.run(this::loadFiles);
        assertThat(schema()).isEqualTo(schema);
        assertThat(unknownSchools()).isZero();

        var computed = new ComputedTables(sql, bulkLoad, transaction);
        List<String> quick = computed.contents();
        computed.computeAnew();
        assertThat(computed.contents()).isEqualTo(quick);
    }

    @Test
    void everyTableIsAsWhenEachFileComesAlone() {
        empty();
        bulkLoad.run(this::loadFiles);
        Map<String, String> together = contents();
        empty();
        loadFiles();
        assertThat(contents()).isEqualTo(together);
    }

    @Test
    void aFileThatIsRefusedAmongTheFirstOnesLeavesTheOthers() {
        empty();
        List<String> schema = schema();
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        bulkLoad.run(() -> {
            files.loadPlaces();
            assertThat(files.write("registre", LocalDate.of(2026, 8, 17), "uai;nom\n")
                            .state())
                    .isEqualTo(RunState.REFUSED);
            loaded(files.ship("epci", "places/epci.json.gz"));
        });
        assertThat(count("imports.run where state = 'loaded'")).isEqualTo(5);
        assertThat(count("territory.placement where ancestor_kind = 'epci'")).isPositive();
        assertThat(schema()).isEqualTo(schema);
    }

    @Test
    void aProcessThatDiesAmongTheFirstFilesBeginsAgain() {
        empty();
        List<String> schema = schema();
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        assertThatThrownBy(() -> bulkLoad.run(() -> {
                    files.loadPlaces();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(count("territory.place")).isOne();
        assertThat(count("imports.run")).isZero();
        assertThat(schema()).isEqualTo(schema);
    }

    private int count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    /** As the migrations left it. */
    private void empty() {
        List<String> tables =
                sql.sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname in ('territory', 'indicators', 'imports')
                        and tablename not in ('migration_history', 'revision')""").query((row, number) -> row.getString(1)).list();
        sql.sql("truncate %s".formatted(String.join(", ", tables))).update();
        sql.sql("""
                insert into territory.place (id, kind, code, name, import_id, seen_on)
                values ('pays-FR', 'pays', 'FR', 'France', '00000000-0000-0000-0000-000000000000', '2026-01-01')""").update();
    }

    /** What the tables say, under names that do not depend on the order of files, nor on the time. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        SAID.forEach((table, query) -> contents.put(
                table, sql.sql("""
                                select count(*) || ' ' || md5(coalesce(string_agg(t::text, ' ' order by t::text collate "C"), ''))
                                from (%s) t""".formatted(query)).query(String.class).single()));
        assertThat(contents.get("roll_up")).isNotEqualTo(contents.get("failed_check"));
        return contents;
    }

    private static final String NAMED = """
            join indicators.series s on s.id = t.series join indicators.subject j on j.key = t.subject""";

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("place", "select to_jsonb(t) - 'import_id' from territory.place t"),
            Map.entry("school", "select * from territory.school"),
            Map.entry("membership", "select to_jsonb(t) - 'import_id' from territory.membership t"),
            Map.entry("placement", "select * from territory.placement"),
            Map.entry("search_entry", "select * from territory.search_entry"),
            Map.entry(
                    "place_event",
                    "select to_jsonb(t) - '{id,import_id,recorded_at}'::text[] from territory.place_event t"),
            Map.entry("catchment", "select commune_code, college_uai from territory.catchment"),
            Map.entry("outline", "select place_id, geometry from territory.outline"),
            Map.entry("commune_alias", "select * from territory.commune_alias"),
            Map.entry("due", "select what from territory.due union all select what from indicators.due"),
            Map.entry(
                    "observation",
                    "select indicator, period, breakdown, place_id, known_until = 'infinity',"
                            + " to_jsonb(t) - '{series,subject,known_from,known_until,import_id}'::text[]"
                            + " from indicators.observation t " + NAMED),
            Map.entry(
                    "roll_up",
                    "select indicator, period, breakdown, place_id, to_jsonb(t) - '{series,subject}'::text[]"
                            + " from indicators.roll_up t " + NAMED),
            Map.entry(
                    "failed_check",
                    "select indicator, period, breakdown, place_id, code, expected, found from indicators.failed_check t "
                            + NAMED),
            Map.entry(
                    "series",
                    "select indicator, period, breakdown, r.kind from indicators.series s left join imports.run r on r.id = s.import_id"),
            Map.entry(
                    "subject",
                    "select s.place_id, s.kind, s.school_kind, s.sector, s.registered, s.open, d.place_id as department"
                            + " from indicators.subject s left join indicators.subject d on d.key = s.department"),
            Map.entry(
                    "within",
                    "select s.place_id, c.place_id as container from indicators.within w"
                            + " join indicators.subject s on s.key = w.subject join indicators.subject c on c.key = w.container"),
            Map.entry(
                    "headcount",
                    "select j.place_id, h.indicator, h.valid_from, h.valid_until, h.people"
                            + " from indicators.headcount h join indicators.subject j on j.key = h.subject"),
            Map.entry("headcount_period", "select * from indicators.headcount_period"),
            Map.entry(
                    "population",
                    "select j.place_id, p.kind, p.school_kind, p.sector, p.places"
                            + " from indicators.population p join indicators.subject j on j.key = p.container"),
            Map.entry(
                    "population_people",
                    "select j.place_id, p.kind, p.school_kind, p.sector, p.headcount, p.since, p.people"
                            + " from indicators.population_people p join indicators.subject j on j.key = p.container"),
            Map.entry(
                    "lacking",
                    "select j.place_id, l.departments from indicators.lacking l join indicators.subject j on j.key = l.container"),
            Map.entry("outside_member", "select * from territory.outside_member"),
            Map.entry(
                    "run",
                    "select kind, mode, state, scope, file_sha256, lines, rejected_lines, unread_columns from imports.run"),
            Map.entry(
                    "change_count",
                    "select r.kind, c.kind as change, c.sort, c.number from imports.change_count c join imports.run r on r.id = c.run_id"));

    /** Warnings of the file that lists the very schools that the register before it brought. */
    private int unknownSchools() {
        return sql.sql("""
                        select count(*) from imports.problem p join imports.run r on r.id = p.run_id
                        where p.code = 'unknown-school' and r.kind = 'mesures-registre'""").query(Integer.class).single();
    }

    private void loadFiles() {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        loaded(files.ship("mesures-registre", "register/etablissements-france.csv.gz"));
        loaded(files.ship("ips-ecoles", "ips/ips-ecoles-2022.csv.gz"));
        loaded(files.ship("dnb", "results/dnb-2021.csv.gz"));
    }

    private static void loaded(ImportRun run) {
        assertThat(run.state()).as(run.kind()).isEqualTo(RunState.LOADED);
    }

    /** Every constraint, index and trigger of every table. */
    private List<String> schema() {
        return sql.sql("""
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
                        from pg_constraint where conrelid <> 0
                        union all
                        select pg_get_indexdef(indexrelid) || indisvalid || indisclustered from pg_index where not indisprimary
                        union all
                        select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
                        union all
                        select attrelid::regclass || ' ' || attname || ' ' || attnotnull from pg_attribute
                        where attnum > 0 and attrelid::regclass::text ~ '^(territory|indicators|imports)\\.'
                        order by 1""").query((row, number) -> row.getString(1)).list();
    }
}
