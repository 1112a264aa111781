package fr.preau.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void aScriptSaysItsNameAndItsTimesOnItsLastLine() {
        Answer answer = said("a warning\n{\"peer\": \"numpy 1.24\", \"seconds\": {\"chain\": [0.3, 0.25]}}\n");

        assertThat(answer).isInstanceOf(Answer.Computed.class);
        Answer.Computed computed = (Answer.Computed) answer;
        assertThat(computed.peer()).isEqualTo("numpy 1.24");
        assertThat(computed.best("chain")).isEqualTo(Duration.ofMillis(250));
        assertThatIllegalStateException().isThrownBy(() -> computed.best("redraw"));
    }

    @Test
    void aScriptThatFailsIsAbsentAndSaysWhy() {
        assertThat(Peers.answer(new Command.Result(true, 1, "Traceback\nValueError: no\n"), PATIENCE, folder))
                .isEqualTo(new Answer.Absent("failed: ValueError: no"));
        assertThat(Peers.answer(new Command.Result(false, 137, ""), PATIENCE, folder))
                .isEqualTo(new Answer.Absent("stopped after 30 s"));
        assertThat(said("nothing to read")).isEqualTo(new Answer.Absent("said: nothing to read"));
    }

    @Test
    void numbersGoThroughFilesAsTheyAre() {
        double[] numbers = {1.5, -0.0, Double.NaN, Double.MIN_VALUE};

        Numbers.write(folder.resolve("numbers"), numbers);

        assertThat(Numbers.read(folder.resolve("numbers"))).containsExactly(numbers);
    }

    @Test
    void aProgramIsStoppedWhenItsTimeIsUp() throws InterruptedException {
        Command.Result result = Command.of(List.of("sleep", "60")).run(Duration.ofMillis(50));

        assertThat(result.ended()).isFalse();
        assertThat(result.succeeded()).isFalse();
    }

    @Test
    void aProgramThatIsNotThereHasFailed() throws InterruptedException {
        assertThat(Command.of(List.of("no-such-program")).run(PATIENCE).succeeded())
                .isFalse();
    }

    private Answer said(String output) {
        return Peers.answer(new Command.Result(true, 0, output), PATIENCE, folder);
    }
}
