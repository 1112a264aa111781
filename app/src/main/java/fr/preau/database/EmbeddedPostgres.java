package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The PostgreSQL that Préau brings along: a child process on the loopback address and a free port, whose cluster lives in a
 * {@link DataFolder}. A server left behind by a killed program is adopted. Nothing here may be used by two programs at once: who
 * starts it holds the {@linkplain FolderLock lock} of the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final List<String> SETTINGS =
            List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "jit=off", "shared_buffers=128MB");

    private static final int ATTEMPTS = 5;
    private static final int LOG_LIMIT = 10 * 1024 * 1024;
    private static final int LOG_TAIL = 12;

    private final DataFolder folder;
    private final PostgresProcess process;
    private final boolean adopted;

    private EmbeddedPostgres(DataFolder folder, PostgresProcess process, boolean adopted) {
        this.folder = folder;
        this.process = process;
        this.adopted = adopted;
    }

    /**
     * Starts the server of a folder, making its cluster the first time, or adopts the one that runs.
     *
     * @param settings further settings of PostgreSQL, such as {@code fsync=off}
     * @throws DatabaseUnavailable with a French explanation
     */
    public static EmbeddedPostgres start(DataFolder folder, String... settings) {
        Optional<PostgresProcess> running = PostgresProcess.running(folder);
        if (running.isPresent()) {
            return new EmbeddedPostgres(folder, running.get(), true);
        }
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder.root());
        ServerUser user = ServerUser.findFor(binaries, folder);
        if (!folder.hasCluster()) {
            new ClusterCreation(folder, binaries, user).run();
        }
        user.own(folder.cluster());
        List<String> allSettings =
                Stream.concat(SETTINGS.stream(), Stream.of(settings)).toList();
        return new EmbeddedPostgres(folder, launch(folder, binaries, user, allSettings), false);
    }

    /** The server that another program runs on this folder, which that program will stop. */
    public static Optional<DatabaseAddress> join(DataFolder folder, String database) {
        return PostgresProcess.running(folder)
                .map(process -> new EmbeddedPostgres(folder, process, true).address(database));
    }

    /** Where a database of this server answers, whether it exists or not. */
    public DatabaseAddress address(String database) {
        try {
            return new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + process.port() + "/" + database,
                    ClusterCreation.ROLE,
                    Files.readString(folder.password()).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a database unless it exists, and answers its address. */
    public DatabaseAddress create(String database) {
        DatabaseAddress maintenance = address("postgres");
        try (Connection connection = maintenance.connect();
                Statement statement = connection.createStatement()) {
            String found = "select from pg_database where datname = '" + database + "'";
            if (!statement.executeQuery(found).next()) {
                statement.execute("create database \"" + database + "\"");
            }
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("La base " + maintenance + " refuse : " + failure.getMessage(), failure);
        }
        return address(database);
    }

    /** Whether the server was running already. */
    public boolean adopted() {
        return adopted;
    }

    /** The server's process. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server: sessions are closed, nothing committed is lost. */
    @Override
    public void close() {
        process.stop();
    }

    /** Two causes of a failed start pass by themselves: a port taken meanwhile, and sessions of a killed server that still end. */
    private static PostgresProcess launch(
            DataFolder folder, PostgresBinaries binaries, ServerUser user, List<String> settings) {
        emptyLongLog(folder.log());
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<PostgresProcess> ready = launchOnce(folder, binaries, user, settings);
            if (ready.isPresent()) {
                return ready.get();
            }
        }
        return launchOnce(folder, binaries, user, settings)
                .orElseThrow(() -> new DatabaseUnavailable("PostgreSQL n’a pas pu démarrer. Voici la fin de "
                        + folder.log() + " :\n" + tail(folder.log())));
    }

    private static Optional<PostgresProcess> launchOnce(
            DataFolder folder, PostgresBinaries binaries, ServerUser user, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.addAll(ownSession());
        command.addAll(user.prefix());
        command.addAll(List.of(
                binaries.program("postgres").toString(), "-D", folder.cluster().toString()));
        command.addAll(List.of("-p", Integer.toString(freePort())));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
            started.getOutputStream().close();
            return PostgresProcess.waitUntilReady(folder, started.pid());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Away from the terminal, whose Ctrl+C would stop the server under the feet of the program that is closing. */
    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void emptyLongLog(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.writeString(log, "");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
