package fr.preau.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTests {

    private final Program program = new Program(List.of("java", "-XX:AOTCache=preau.aot", "-jar", "preau.jar"));

    @Test
    void propertiesStandBeforeTheJarAndArgumentsAfter() {
        assertThat(program.serving(List.of("preau.limits.enabled=false"), List.of("run")))
                .containsExactly(
                        "java", "-Dpreau.limits.enabled=false", "-XX:AOTCache=preau.aot", "-jar", "preau.jar", "run");
    }

    @Test
    void aCommandThatEndsIsCompiledQuickly() {
        assertThat(program.ending(List.of("backup", "file")))
                .containsExactly(
                        "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:AOTCache=preau.aot",
                        "-jar",
                        "preau.jar",
                        "backup",
                        "file");
    }

    @Test
    void tellsWhetherItStartsFromARehearsal() {
        assertThat(program.hasCache()).isTrue();
        assertThat(new Program(List.of("java", "-jar", "preau.jar")).hasCache()).isFalse();
    }
}
