package fr.preau.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The PostgreSQL server of one cluster: found running, or started; waited for; stopped. */
record PostgresProcess(DataFolder folder, long pid, int port) {

    /** After a crash the server first replays its journal, which may take minutes. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    /** A fast stop closes the sessions and writes a checkpoint. */
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The server that a former program left behind, ready to answer; empty if there is none. */
    static Optional<PostgresProcess> running(DataFolder folder) {
        Optional<PostmasterFile> found = PostmasterFile.read(folder.cluster());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PostmasterFile server = found.get();
        if (!server.alive()) {
            PostmasterFile.disown(folder.cluster());
            return Optional.empty();
        }
        if (server.status().equals("stopping")) {
            await(() -> !server.alive(), STOP_LIMIT);
            return Optional.empty();
        }
        return waitUntilReady(folder, server.pid());
    }

    /** Waits for a server that is starting; empty if it ended instead. */
    static Optional<PostgresProcess> waitUntilReady(DataFolder folder, long pid) {
        await(
                () -> !LiveProcess.of(pid).alive()
                        || own(folder, pid).filter(PostmasterFile::ready).isPresent(),
                START_LIMIT);
        return own(folder, pid)
                .filter(PostmasterFile::ready)
                .map(server -> new PostgresProcess(folder, pid, server.port()));
    }

    /**
     * Stops it, whoever started it: SIGINT is PostgreSQL's fast shutdown. (Java's own {@code destroy} sends SIGTERM, on which
     * PostgreSQL waits for its clients.)
     */
    void stop() {
        Shell.run(List.of("sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(pid)));
        await(() -> !LiveProcess.of(pid).alive(), STOP_LIMIT);
    }

    private static Optional<PostmasterFile> own(DataFolder folder, long pid) {
        return PostmasterFile.read(folder.cluster()).filter(server -> server.pid() == pid);
    }

    private static void await(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new DatabaseUnavailable("PostgreSQL ne répond pas depuis " + limit.toSeconds() + " secondes.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", stop);
        }
    }
}
