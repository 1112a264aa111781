package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** An empty file, in the place of a former one. */
    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException notPosix) {
            return Files.createFile(file);
        }
    }

    static void write(Path file, String content) throws IOException {
        Files.writeString(create(file), content);
    }

    /** Removes what a work that succeeded no longer has, and one that failed left behind. */
    static void clear(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
