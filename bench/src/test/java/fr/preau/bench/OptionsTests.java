package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void tellsTheCommandFromTheOptions() {
        Options options = Options.parse("/home/preau", "--short", "--", "java", "-Xmx768m", "-jar", "preau.jar");

        assertThat(options.quick()).isTrue();
        assertThat(options.home()).isEqualTo(Path.of("/home/preau"));
        assertThat(options.program().words()).isEqualTo(List.of("java", "-Xmx768m", "-jar", "preau.jar"));
        assertThat(options.command()).isEqualTo("./preau bench --short");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("/home/preau", "--fast", "--", "java", "-jar", "preau.jar"))
                .withMessage("Usage: ./preau bench [--methods|--browser] [--short]");
    }
}
