package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program serves an installation, short commands join it, and an external database needs no folder. */
class InstallationTests {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    static Path temporary;

    private static Path folder;
    private static Installation serving;

    @BeforeAll
    static void open() {
        folder = Folders.in(temporary).root();
        serving = Installation.open(folder, NOTHING);
        serving.announce("http://localhost:8080");
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @Test
    void refusesASecondProgramAndSaysWhereTheFirstAnswers() {
        assertThatThrownBy(() -> Installation.open(folder, NOTHING))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("Préau fonctionne déjà sur le dossier " + folder)
                .hasMessageContaining("processus " + ProcessHandle.current().pid() + ", http://localhost:8080")
                .hasMessageContaining("--data");
    }

    @Test
    void aCommandKnowsWhereTheProgramAnswers() {
        try (Installation command = Installation.join(folder, NOTHING)) {
            assertThat(command.servedAt()).contains("http://localhost:8080");
        }
        assertThat(serving.servedAt()).isEmpty();
    }

    @Test
    void aCommandJoinsTheRunningServerAndLeavesItRunning() throws Exception {
        try (Installation command = Installation.join(folder, NOTHING)) {
            Trace.leave(command.database(), "joined");
        }
        assertThat(Trace.read(serving.database())).contains("joined");
    }

    @Test
    void aChoiceMadeOnceIsThereForTheNextProgram() {
        serving.remember("preau.territory", "18,36");
        try (Installation command = Installation.join(folder, NOTHING)) {
            assertThat(command.remembered()).containsExactly(Map.entry("preau.territory", "18,36"));
        }
    }

    @Test
    void aCommandAloneStartsTheServerAndStopsIt(@TempDir Path other) {
        DataFolder alone = Folders.in(other);
        Installation.join(alone.root(), NOTHING).close();
        assertThat(PostgresProcess.running(alone)).isEmpty();
        assertThat(FolderLock.tryTake(alone)).isPresent();
    }

    @Test
    void aCommandDuringTheFirstStartIsAskedToWait(@TempDir Path other) {
        DataFolder starting = Folders.in(other);
        try (FolderLock lock = FolderLock.tryTake(starting).orElseThrow()) {
            lock.describe("processus 1");
            assertThatThrownBy(() -> Installation.join(starting.root(), NOTHING))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("en train de démarrer");
        }
    }

    @Test
    void anExternalDatabaseNeedsNoFolder(@TempDir Path other) throws Exception {
        DatabaseAddress address = serving.database();
        Path unused = other.resolve("unused");
        Map<String, String> environment = Map.of(
                "PREAU_DATABASE_URL",
                address.jdbcUrl().replaceFirst("^jdbc:postgresql://", "postgres://preau:" + address.password() + "@"));
        try (Installation installation = Installation.open(unused, environment);
                Installation another = Installation.open(unused, environment)) {
            Trace.leave(installation.database(), "external");
            assertThat(Trace.read(another.database())).contains("external");
        }
        assertThat(unused).doesNotExist();
        assertThat(PostgresProcess.running(new DataFolder(folder))).isPresent();
    }

    @Test
    void aWrongPasswordIsRefusedWithoutBeingPrinted() {
        Map<String, String> environment = Map.of(
                "PREAU_DATABASE_URL", serving.database().jdbcUrl(),
                "PREAU_DATABASE_USER", "preau",
                "PREAU_DATABASE_PASSWORD", "open-sesame");
        assertThatThrownBy(() -> Installation.open(folder, environment))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("ne s’ouvre pas")
                .hasMessageNotContaining("open-sesame");
    }

    @Test
    void aFolderWhereAFileStandsIsExplained(@TempDir Path other) throws Exception {
        Path file = Files.writeString(other.resolve("file"), "");
        assertThatThrownBy(() -> Installation.open(file, NOTHING))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString());
    }
}
