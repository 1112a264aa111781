package fr.preau.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this Maven module, for the rules that are about how they are written. */
final class SourceFiles {

    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path JAVA = Path.of("src/main/java");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path STATIC = Path.of("src/main/resources/static");

    private SourceFiles() {}

    static List<Path> under(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
