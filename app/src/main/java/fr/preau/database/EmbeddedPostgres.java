package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Préau brings along: a child process on the loopback address and a free port, whose cluster lives in a
 * {@link DataFolder}. A server left behind by a killed program is adopted; one that dies is started again on the same port, where
 * the connection pool finds it. Who starts it holds the {@linkplain FolderLock lock} of the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /**
     * For one machine and one application. Imports write much at once: they sort and join in memory, and no standby reads the log that
     * they write.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "jit=off",
            "shared_buffers=128MB",
            "work_mem=32MB",
            "temp_buffers=64MB",
            "maintenance_work_mem=128MB",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_wal_size=2GB");

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** How PostgreSQL calls, in its answer to who enters, a database that is not there. */
    private static final String NO_SUCH_DATABASE = "3D000";

    private static final Duration WATCH = Duration.ofMillis(200);

    private final DataFolder folder;
    private final List<String> settings;
    private final boolean adopted;
    private volatile PostgresProcess process;
    private volatile boolean closed;

    private EmbeddedPostgres(DataFolder folder, List<String> settings, PostgresProcess process, boolean adopted) {
        this.folder = folder;
        this.settings = settings;
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
        List<String> all = Stream.concat(SETTINGS.stream(), Stream.of(settings)).toList();
        EmbeddedPostgres server = PostgresProcess.running(folder)
                .map(running -> new EmbeddedPostgres(folder, all, running, true))
                .orElseGet(
                        () -> new EmbeddedPostgres(folder, all, launch(folder, all, PostgresLaunch.ANY_PORT), false));
        Thread.ofVirtual().name("postgres-watch").start(server::watch);
        return server;
    }

    /** A database of the server that another program runs on this folder, and will stop. */
    public static Optional<DatabaseAddress> join(DataFolder folder, String database) {
        return PostgresProcess.running(folder)
                .map(running -> new EmbeddedPostgres(folder, SETTINGS, running, true).address(database));
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
        DatabaseAddress address = address(database);
        try (Connection _ = address.connect()) {
            return address;
        } catch (SQLException failure) {
            if (!NO_SUCH_DATABASE.equals(failure.getSQLState())) {
                throw refused(address, failure);
            }
        }
        DatabaseAddress maintenance = address("postgres");
        try (Connection connection = maintenance.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + database + "\"");
            return address;
        } catch (SQLException failure) {
            throw refused(maintenance, failure);
        }
    }

    private static DatabaseUnavailable refused(DatabaseAddress address, SQLException failure) {
        return new DatabaseUnavailable("La base " + address + " refuse\u202f: " + failure.getMessage(), failure);
    }

    /** Whether the server was running already. */
    public boolean adopted() {
        return adopted;
    }

    /** The number of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server: sessions are cut, nothing committed is lost. */
    @Override
    public synchronized void close() {
        closed = true;
        process.stop();
    }

    private void watch() {
        while (!closed) {
            if (!LiveProcess.of(process.pid()).alive()) {
                startAgain();
            }
            LockSupport.parkNanos(WATCH.toNanos());
        }
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        LOG.warn("PostgreSQL (process {}) has died; starting it again", process.pid());
        try {
            process = launch(folder, settings, process.port());
        } catch (DatabaseUnavailable notYet) {
            LOG.error("PostgreSQL does not start again; trying further", notYet);
        }
    }

    private static PostgresProcess launch(DataFolder folder, List<String> settings, int port) {
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder.root());
        ServerUser user = ServerUser.findFor(binaries, folder);
        if (folder.hasCluster()) {
            refuseOtherMajor(folder, binaries.major());
        } else {
            new ClusterCreation(folder, binaries, user).run();
        }
        user.own(folder.cluster());
        return new PostgresLaunch(folder, binaries, user, settings, port).run();
    }

    /** A cluster of another major version cannot be read; the program that made it can still save it. */
    private static void refuseOtherMajor(DataFolder folder, String major) {
        String found = folder.clusterMajor();
        if (!found.equals(major)) {
            throw new DatabaseUnavailable(
                    "Le dossier " + folder.root() + " a été fait par une version de Préau qui apporte"
                            + " PostgreSQL " + found + "\u202f; celle-ci apporte PostgreSQL " + major
                            + ".\nEnregistrez-le avec l’ancienne"
                            + " version (./preau backup), puis rétablissez-le dans un dossier neuf avec celle-ci (./preau restore).");
        }
    }
}
