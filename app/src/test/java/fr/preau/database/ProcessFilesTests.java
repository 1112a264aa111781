package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the system and PostgreSQL write about a process. */
class ProcessFilesTests {

    @Test
    void readsWhatAServerSaysOfItself() {
        List<String> lines =
                List.of("4242", "/data/postgres", "1700000000", "5433", "", "127.0.0.1", "  1 2", "ready   ");
        assertThat(PostmasterFile.parse(lines)).contains(new PostmasterFile(4242, 5433, "ready"));
    }

    @Test
    void aServerThatBeganToWriteIsNotReady() {
        assertThat(PostmasterFile.parse(List.of("4242", "/data/postgres")))
                .hasValueSatisfying(server -> assertThat(server.ready()).isFalse());
    }

    @Test
    void aFileCutShortTellsNothing() {
        assertThat(PostmasterFile.parse(List.of())).isEmpty();
        assertThat(PostmasterFile.parse(List.of("42x"))).isEmpty();
    }

    @Test
    void aProcessThatItsParentForgotIsDead() {
        assertThat(LiveProcess.parse("7 (postgres) Z 1 7 7 0")).isEqualTo(new LiveProcess(false, "postgres"));
        assertThat(LiveProcess.parse("7 (postgres) S 1 7 7 0").mayBePostgres()).isTrue();
    }

    @Test
    void aNameMayHoldParentheses() {
        assertThat(LiveProcess.parse("7 (a) R (b)) R 1")).isEqualTo(new LiveProcess(true, "a) R (b)"));
    }

    @Test
    void anotherProgramIsNotPostgres() {
        assertThat(LiveProcess.of(ProcessHandle.current().pid()).mayBePostgres())
                .isFalse();
    }
}
