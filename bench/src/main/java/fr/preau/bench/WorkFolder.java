package fr.preau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty folder for the data of one run, on the disk of the sources where those of users lie too, and removed after it. PostgreSQL,
 * which may run as another user, can enter it.
 */
public record WorkFolder(Path path) implements AutoCloseable {

    private static final String NAME = "run-";

    /** Makes it, and removes those of runs that were cut short. */
    public static WorkFolder in(Path home) throws IOException {
        Path target = Files.createDirectories(home.resolve("bench/target"));
        try (Stream<Path> files = Files.list(target)) {
            files.filter(WorkFolder::isAbandoned).map(WorkFolder::new).toList().forEach(WorkFolder::close);
        }
        return new WorkFolder(Files.createDirectory(
                target.resolve(NAME + ProcessHandle.current().pid())));
    }

    @Override
    public void close() {
        try {
            for (Path file : listed()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static boolean isAbandoned(Path file) {
        String name = file.getFileName().toString();
        return name.matches(NAME + "\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring(NAME.length())))
                        .isEmpty();
    }
}
