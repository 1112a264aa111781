package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Papers of meetings and evidence of answers, kept before there was one store for both, are in it afterwards as they were. */
class FilesMovedTests {

    private static final ModuleMigrations ALL = ModuleMigrations.ofApplication();
    private static final Map<String, String> BEFORE = Map.of("governance", "8", "indicators", "9");

    @TempDir
    static Path temporary;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedPostgres.start(Folders.in(temporary), "fsync=off");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void nothingIsLostAndEachGoesWithItsRecord() {
        DatabaseAddress address = server.address("postgres");
        DataSource database = new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
        JdbcClient sql = JdbcClient.create(database);
        Map<String, String> versions = new HashMap<>(BEFORE);
        Map.of("database", "2", "people", "11", "imports", "4", "territory", "11", "diagnosis", "3")
                .forEach(versions::put);
        ALL.migrateTo(versions, database);
        sql.sql("""
                insert into governance.body (id, kind, name, place_id, mandate, least_meetings, quorum, is_public, valid_from)
                values ('00000000-0000-7000-8000-000000000001', 'autre', 'Comité', 'departement-18', '', 2, 50, true, '2020-09-01');
                insert into governance.meeting (id, body_id, starts_at, lasts, venue, is_private, changed_at)
                values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', now(), 60, 'Salle', true, now());
                insert into governance.paper (id, meeting_id, name, type, size, content, added_at)
                values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'Ordre du jour.pdf', 'pdf', 5,
                    '%PDF-', '2026-09-01T08:00:00Z');
                insert into indicators.entry_campaign (id, title, place_id, sort, period, due, roles, instructions, change_limit, state,
                    state_since)
                values ('00000000-0000-7000-8000-000000000004', 'Essai', 'departement-18', 'commune', '2026', '2026-12-31',
                    '{collectivite}', '', 30, 'ouverte', now());
                insert into indicators.asked_place (campaign, place_id, position, name, location, state)
                values ('00000000-0000-7000-8000-000000000004', 'commune-18033', 0, 'Bourges', '', 'attendue');
                insert into indicators.answer_evidence (id, campaign, place_id, indicator, file_name, size, content, added_at, added_by)
                values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 'commune-18033', 'habitants',
                    'Photo.JPEG', 3, '\\xffd8ff', '2026-09-02T08:00:00Z', '00000000-0000-7000-8000-000000000006')
                """).update();

        ALL.migrate(database);

        assertThat(sql.sql("""
                        select right(id::text, 1) || ' ' || name || ' ' || type || ' ' || size || ' ' || (sha256 = sha256(content)) || ' '
                               || encode(content, 'hex') || ' ' || extract(day from added_at) || ' ' || coalesce(right(added_by::text, 1), '')
                        from files.file order by added_at""").query(String.class).list())
                .containsExactly("3 Ordre du jour.pdf pdf 5 true 255044462d 1 ", "5 Photo.JPEG jpg 3 true ffd8ff 2 6");
        assertThat(sql.sql("select file || ' ' || meeting_id from governance.paper")
                        .query(String.class)
                        .single())
                .isEqualTo("00000000-0000-7000-8000-000000000003 00000000-0000-7000-8000-000000000002");
        assertThat(sql.sql("select file || ' ' || indicator from indicators.answer_evidence")
                        .query(String.class)
                        .single())
                .isEqualTo("00000000-0000-7000-8000-000000000005 habitants");

        sql.sql("delete from governance.paper").update();
        assertThat(names(sql)).isEqualTo("Photo.JPEG");
        sql.sql("delete from indicators.entry_campaign").update();
        assertThat(names(sql)).as("what names it goes with what it belongs to").isEmpty();
    }

    private static String names(JdbcClient sql) {
        return sql.sql("select coalesce(string_agg(name, ' ' order by name), '') from files.file")
                .query(String.class)
                .single();
    }
}
