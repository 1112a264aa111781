package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes about itself in {@code postmaster.pid}.
 *
 * @param pid the process that wrote it, which may be gone
 * @param port where it listens, 0 as long as it has not said so
 * @param status {@code starting}, {@code ready}, {@code stopping}, or empty as long as it has not said so
 */
record PostmasterFile(long pid, int port, String status) {

    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE - 1);
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** The file of a cluster, if there is one that can be read. */
    static Optional<PostmasterFile> read(Path cluster) {
        try {
            return parse(Files.readAllLines(path(cluster)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path path(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** The server, empty if the file was cut short when its writer died. */
    static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            String port = line(lines, PORT);
            return Optional.of(new PostmasterFile(
                    Long.parseLong(line(lines, PID)),
                    port.isEmpty() ? 0 : Integer.parseInt(port),
                    line(lines, STATUS)));
        } catch (NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    boolean ready() {
        return status.equals("ready");
    }

    /** Whether its process lives and is PostgreSQL: after a restart of the machine, the number may be somebody else's. */
    boolean alive() {
        return LiveProcess.of(pid).mayBePostgres();
    }

    /**
     * Writes a number that no process can have in the place of a dead server's: PostgreSQL would refuse to start if that number
     * were in use again. The rest stays, by which PostgreSQL knows whether sessions of the dead server still run.
     */
    static void disown(Path cluster) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(path(cluster)));
            if (!lines.isEmpty()) {
                lines.set(PID, NO_PROCESS);
                Files.write(path(cluster), lines);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
