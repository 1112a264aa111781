package fr.preau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * An empty folder for the data of one run, on the disk of the sources where those of users lie too, and removed after it. PostgreSQL,
 * which may run as another user, can enter it.
 */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder in(Path home) throws IOException {
        Path path = home.resolve("bench/target/run-" + ProcessHandle.current().pid());
        return new WorkFolder(Files.createDirectories(path));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
