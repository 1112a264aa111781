package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.bench.report.PerformancePage.Part;
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
        assertThat(options.command(Part.PAGES)).isEqualTo("./preau bench --short");
        assertThat(options.command(Part.PEOPLE)).isEqualTo("./preau bench --people --short");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("/home/preau", "--fast", "--", "java", "-jar", "preau.jar"))
                .withMessage("Usage: ./preau bench [--methods|--browser|--people|--millions] [--short]");
    }
}
