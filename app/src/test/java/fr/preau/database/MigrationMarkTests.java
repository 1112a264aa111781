package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrations are passed over where they have all passed, and nowhere else. */
class MigrationMarkTests {

    private static final ModuleMigrations SAMPLE = new ModuleMigrations(List.of("database", "sample"));
    private static final MigrationMark MARK = MigrationMark.of(SAMPLE.modules());

    @TempDir
    static Path temporary;

    private static EmbeddedPostgres server;
    private static int databases;

    private DataSource database;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(Folders.in(temporary), "fsync=off");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        DatabaseAddress address = server.create("database_" + ++databases);
        database = new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
    }

    @Test
    void standsOnceAllMigrationsHavePassed() {
        assertThat(MARK.standsIn(database)).isFalse();
        SAMPLE.migrateTo(Map.of("database", "1", "sample", "1"), database);
        assertThat(MARK.standsIn(database)).isFalse();
        SAMPLE.migrate(database);
        assertThat(MARK.standsIn(database)).isTrue();
    }

    @Test
    void letsAStartPassThemOver() {
        SAMPLE.migrate(database);
        execute("truncate sample.migration_history");

        SAMPLE.migrate(database);

        assertThat(new JdbcTemplate(database)
                        .queryForObject("select count(*) from sample.migration_history", Long.class))
                .isZero();
    }

    @Test
    void doesNotHideASchemaThatWasDropped() {
        SAMPLE.migrate(database);
        execute("drop schema sample cascade");

        SAMPLE.migrate(database);

        assertThat(new JdbcTemplate(database)
                        .queryForObject("select count(*) from sample.migration_history", Long.class))
                .isPositive();
    }

    @Test
    void isAnotherForOtherScripts() {
        new ModuleMigrations(List.of("database")).migrate(database);

        assertThat(MARK.standsIn(database)).isFalse();
        SAMPLE.migrate(database);
        assertThat(MARK.standsIn(database)).isTrue();
    }

    @Test
    void isWrittenAgainWhereItIsMissing() {
        SAMPLE.migrate(database);
        execute("comment on schema database is null");

        assertThat(MARK.standsIn(database)).isFalse();
        SAMPLE.migrate(database);
        assertThat(MARK.standsIn(database)).isTrue();
    }

    private void execute(String statement) {
        new JdbcTemplate(database).execute(statement);
    }
}
