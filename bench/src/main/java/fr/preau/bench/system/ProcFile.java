package fr.preau.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of the kernel with a {@code Name: value} on each line, such as {@code /proc/meminfo}. */
record ProcFile(List<String> lines) {

    private static final long KIBIBYTE = 1024;

    static ProcFile read(Path file) throws IOException {
        return new ProcFile(Files.readAllLines(file));
    }

    /** The value on the first line of this name. */
    Optional<String> findText(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name) && line.contains(":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    /** A value written in {@code kB}, which the kernel means as 1,024 bytes. */
    long bytes(String name) {
        String text = findText(name)
                .orElseThrow(() -> new IllegalStateException("The kernel does not tell (%s).".formatted(name)));
        return Long.parseLong(text.substring(0, text.indexOf(' '))) * KIBIBYTE;
    }
}
