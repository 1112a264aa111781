package fr.preau.database;

import fr.preau.TestProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for tests: the PostgreSQL programs, unpacked once for all, are linked into them. */
final class Folders {

    private static final Path UNPACKED = TestProcess.database().toAbsolutePath();

    private Folders() {}

    /** A data folder in a temporary one, which the user that PostgreSQL runs as must be able to enter. */
    static DataFolder in(Path temporary) {
        try {
            temporary.toFile().setExecutable(true, false);
            DataFolder folder = DataFolder.at(temporary.resolve("data"));
            Files.createDirectories(UNPACKED);
            Path programs = PostgresBinaries.unpackedIn(UNPACKED).home();
            Files.createSymbolicLink(folder.root().resolve(programs.getFileName()), programs);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
