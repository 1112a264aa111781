package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one data folder, told in order: what is committed in one chapter is still there in the next. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DurabilityTests {

    @TempDir
    static Path temporary;

    private static DataFolder folder;

    @BeforeAll
    static void makeFolder() {
        folder = Folders.in(temporary);
    }

    @Test
    @Order(1)
    void aNewFolderGetsAClosedClusterAndAPrivatePassword() throws Exception {
        try (Installation installation = Installation.open(folder.root())) {
            Trace.leave(installation.database(), "made");
        }
        assertThat(rights(folder.password())).isEqualTo("rw-------");
        assertThat(rights(folder.cluster())).isEqualTo("rwx------");
    }

    @Test
    @Order(2)
    void rowsOutliveAnOrderlyStop() throws Exception {
        try (Installation installation = Installation.open(folder.root())) {
            assertThat(Trace.read(installation.database())).isEqualTo("made");
        }
        assertThat(PostgresProcess.running(folder)).isEmpty();
    }

    @Test
    @Order(3)
    void theServerOfAKilledProgramIsAdoptedWithItsRows() throws Exception {
        Process program = KilledProgram.start(folder, "adopted");
        program.destroyForcibly().waitFor();
        long orphan = PostgresProcess.running(folder).orElseThrow().pid();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(server.adopted()).isTrue();
            assertThat(server.pid()).isEqualTo(orphan);
            assertThat(Trace.read(server.address("preau"))).isEqualTo("made adopted");
        }
        assertThat(LiveProcess.of(orphan).alive()).isFalse();
    }

    @Test
    @Order(4)
    void rowsOutliveTheKillOfTheProgramAndOfTheServer() throws Exception {
        Process program = KilledProgram.start(folder, "recovered");
        long server = PostgresProcess.running(folder).orElseThrow().pid();
        List<ProcessHandle> sessions =
                ProcessHandle.of(server).orElseThrow().descendants().toList();
        program.destroyForcibly().waitFor();
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);

        try (Installation installation = Installation.open(folder.root())) {
            assertThat(Trace.read(installation.database())).isEqualTo("made adopted recovered");
        }
    }

    @Test
    @Order(5)
    void aServerKilledAloneComesBackAtTheSameAddress() throws Exception {
        try (Installation installation = Installation.open(folder.root())) {
            Trace.leave(installation.database(), "again");
            ProcessHandle server = ProcessHandle.of(
                            PostgresProcess.running(folder).orElseThrow().pid())
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(Trace.read(installation.database())).isEqualTo("made adopted recovered again"));
        }
        assertThat(PostgresProcess.running(folder)).isEmpty();
    }

    @Test
    @Order(6)
    void aDeadServersNumberInUseByAnotherProgramDoesNotPreventTheStart() throws Exception {
        String another = Long.toString(ProcessHandle.current().pid());
        List<String> lines =
                List.of(another, folder.cluster().toString(), "1", "5432", "", "127.0.0.1", "1 1", "ready");
        Files.write(PostmasterFile.path(folder.cluster()), lines);

        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(server.adopted()).isFalse();
        }
    }

    @Test
    @Order(7)
    void aClusterOfAnotherMajorVersionIsRefusedWithTheWayOut() throws Exception {
        Path version = folder.cluster().resolve("PG_VERSION");
        String own = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("./preau backup");
        Files.writeString(version, own);
    }

    @Test
    @Order(8)
    void aServerThatCannotStartIsExplainedByItsLog() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, "shared_buffers=rubbish"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("PostgreSQL n’a pas pu démarrer")
                .hasMessageContaining("rubbish");
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
