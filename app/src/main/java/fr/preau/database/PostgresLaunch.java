package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The start of a PostgreSQL server on a cluster, on the loopback address.
 *
 * @param port where it shall listen, or {@link #ANY_PORT}
 */
record PostgresLaunch(DataFolder folder, PostgresBinaries binaries, ServerUser user, List<String> settings, int port) {

    static final int ANY_PORT = 0;

    private static final int ATTEMPTS = 20;

    /** A killed server holds its folder until the system has buried it, which takes a moment. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int LOG_LIMIT = 10 * 1024 * 1024;
    private static final int LOG_TAIL = 12;

    /** Two causes of a failed start pass by themselves: a port taken meanwhile, and sessions of a killed server that still end. */
    PostgresProcess run() {
        try {
            emptyLongLog();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<PostgresProcess> ready = runOnce();
                if (ready.isPresent()) {
                    return ready.get();
                }
                pause();
            }
            throw new DatabaseUnavailable(
                    "PostgreSQL n’a pas pu démarrer. Voici la fin de " + folder.log() + "\u202f:\n" + endOfLog());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Le démarrage de PostgreSQL a été interrompu.");
        }
    }

    private Optional<PostgresProcess> runOnce() throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        process.getOutputStream().close();
        return PostgresProcess.waitUntilReady(folder, process.pid());
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(ownSession());
        command.addAll(user.prefix());
        command.addAll(List.of(
                binaries.program("postgres").toString(), "-D", folder.cluster().toString()));
        command.addAll(List.of("-p", Integer.toString(port == ANY_PORT ? freePort() : port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /** Away from the terminal, whose Ctrl+C would stop the server under the feet of the program that is closing. */
    private static List<String> ownSession() {
        Path setsid = Path.of("/usr/bin/setsid");
        return Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void emptyLongLog() throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_LIMIT) {
            Files.writeString(folder.log(), "");
        }
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(folder.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
    }
}
