package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {

    @Test
    void theSystemUnpacksWhatWeUnpack(@TempDir Path folder) throws IOException {
        URL archive = PostgresBinaries.archive();
        Path bySystem = Files.createDirectory(folder.resolve("system"));
        Path here = Files.createDirectory(folder.resolve("here"));
        assumeTrue(PostgresBinaries.unpackBySystem(archive, bySystem), "no tar with xz");
        PostgresBinaries.unpackHere(archive, here);

        assertThat(files(bySystem)).isEqualTo(files(here)).containsKey("bin/postgres");
        assertThat(Files.mismatch(bySystem.resolve("bin/postgres"), here.resolve("bin/postgres")))
                .isEqualTo(-1);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".txz"));
    }

    @Test
    void whatNoTarCanReadIsLeftToUs(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.txz"), "no archive");
        assertThat(PostgresBinaries.unpackBySystem(
                        broken.toUri().toURL(), Files.createDirectory(folder.resolve("system"))))
                .isFalse();
    }

    /** Each file with its size and its rights, or where its link leads. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                found.put(
                        folder.relativize(file).toString(),
                        Files.isSymbolicLink(file)
                                ? "-> " + Files.readSymbolicLink(file)
                                : PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                                        + (Files.isRegularFile(file) ? " " + Files.size(file) : ""));
            }
        }
        return found;
    }
}
