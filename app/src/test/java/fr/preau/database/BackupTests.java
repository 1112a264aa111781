package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What one installation held, another holds after a backup and a restoration; and nothing is half restored. */
class BackupTests {

    private static final ModuleMigrations SAMPLE = new ModuleMigrations(List.of("database", "sample"));
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    static Path temporary;

    private static EmbeddedPostgres server;
    private static DatabaseAddress filled;
    private static int databases;

    private DatabaseAddress origin;
    private Path file;

    @BeforeAll
    static void fillAnInstallation() throws Exception {
        server = EmbeddedPostgres.start(Folders.in(temporary), "fsync=off");
        filled = newDatabase();
        SAMPLE.migrateTo(Map.of("database", "1", "sample", "1"), pool(filled));
        execute(filled, new ClassPathResource("database/sample-rows.sql").getContentAsString(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void copyIt() throws Exception {
        origin = server.address("database_" + ++databases);
        execute(server.address("postgres"), "create database database_" + databases + " template database_1");
        file = temporary.resolve("backup-" + databases);
    }

    @Test
    void bringsBackRowsOfEveryTypeExactly() throws Exception {
        SAMPLE.migrate(pool(origin));
        BackupSummary written = Backup.write(origin, file, "test", NOW);
        DatabaseAddress copy = newDatabase();

        assertThat(Backup.restore(file, copy, SAMPLE)).isEqualTo(written);
        assertThat(Contents.of(copy)).isEqualTo(Contents.of(origin)).containsEntry("sample.total", List.of("(3)"));
    }

    @Test
    void bringsAnOlderBackupUpToTheProgram() throws Exception {
        Backup.write(origin, file, "test", NOW);
        DatabaseAddress copy = newDatabase();

        Backup.restore(file, copy, SAMPLE);
        SAMPLE.migrate(pool(origin));
        assertThat(Contents.of(copy)).isEqualTo(Contents.of(origin));
        assertThat(Contents.of(copy).get("sample.tree")).containsExactly("(1,2,1)", "(2,,0)");
    }

    @Test
    void numbersGoOnWhereTheyStood() throws Exception {
        Backup.write(origin, file, "test", NOW);
        DatabaseAddress copy = newDatabase();

        Backup.restore(file, copy, SAMPLE);
        execute(copy, "insert into sample.counted (price) values (7)");
        assertThat(Contents.of(copy).get("sample.counted")).contains("(1001,7,14)");
    }

    @Test
    void foreignKeysAndTriggersAreBackInForce() throws Exception {
        Backup.write(origin, file, "test", NOW);
        DatabaseAddress copy = newDatabase();

        Backup.restore(file, copy, SAMPLE);
        assertThatThrownBy(() -> execute(copy, "insert into sample.egg values ('orphelin', 'personne')"))
                .hasMessageContaining("foreign key");
        execute(copy, "insert into sample.setting values ('devise', 'ensemble')");
        assertThat(Contents.of(copy).get("sample.setting")).contains("(devise,ensemble!)", "(nom,Atelier)");
    }

    @Test
    void showsOneMomentWhileTheApplicationWrites() throws Exception {
        try (Connection application = origin.connect();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("insert into sample.hen values ('Grisette', null)");
            Backup.write(origin, file, "test", NOW);
            application.commit();
        }
        DatabaseAddress copy = newDatabase();
        Backup.restore(file, copy, SAMPLE);
        assertThat(Contents.of(copy).get("sample.hen")).hasSize(2);
        assertThat(Contents.of(origin).get("sample.hen")).hasSize(3);
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws Exception {
        Backup.write(origin, file, "test", NOW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNotOverwriteAFile() {
        Backup.write(origin, file, "test", NOW);
        assertThatThrownBy(() -> Backup.write(origin, file, "test", NOW))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("existe déjà");
    }

    @Test
    void refusesToSaveAnInstallationWithoutTables() {
        assertThatThrownBy(() -> Backup.write(newDatabase(), file, "test", NOW))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("rien à enregistrer");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAnInstallationThatHoldsData() throws Exception {
        Backup.write(origin, file, "test", NOW);
        Map<String, List<String>> before = Contents.of(origin);
        assertThatThrownBy(() -> Backup.restore(file, origin, SAMPLE))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("contient déjà des données");
        assertThat(Contents.of(origin)).isEqualTo(before);
    }

    @Test
    void refusesADamagedFileBeforeWritingAnything() throws Exception {
        Backup.write(origin, file, "test", NOW);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(600);
            bytes.write(new byte[20]);
        }
        refusesAsDamaged();
    }

    @Test
    void refusesAFileCutShort() throws Exception {
        Backup.write(origin, file, "test", NOW);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 100);
        }
        refusesAsDamaged();
    }

    @Test
    void refusesAnotherKindOfFile() throws Exception {
        Files.writeString(file, "UAI;nom\n");
        refusesAsDamaged();
    }

    @Test
    void refusesABackupOfALaterVersionAndLeavesNothing() throws Exception {
        SAMPLE.migrate(pool(origin));
        execute(origin, "update sample.migration_history set version = '99' where version = '2'");
        Backup.write(origin, file, "test", NOW);
        DatabaseAddress copy = newDatabase();
        assertThatThrownBy(() -> Backup.restore(file, copy, SAMPLE))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("version plus récente")
                .hasMessageContaining("sample");
        assertThat(Contents.of(copy)).isEmpty();
    }

    private void refusesAsDamaged() throws SQLException {
        DatabaseAddress copy = newDatabase();
        assertThatThrownBy(() -> Backup.restore(file, copy, SAMPLE))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("abîmé");
        assertThat(Contents.of(copy)).isEmpty();
    }

    private static DatabaseAddress newDatabase() {
        return server.create("database_" + ++databases);
    }

    private static DriverManagerDataSource pool(DatabaseAddress address) {
        return new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
