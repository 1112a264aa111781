package fr.preau.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
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

    private static final Duration PROBE = Duration.ofSeconds(2);

    /**
     * The shortest question of the protocol, which a server answers by one letter (PostgreSQL, Frontend/Backend Protocol,
     * «SSLRequest»): its length, then its code.
     */
    private static final byte[] MAY_WE_ENCRYPT = {0, 0, 0, 8, 0x04, (byte) 0xd2, 0x16, 0x2f};

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
        await(() -> !LiveProcess.of(pid).alive() || answering(folder, pid).isPresent(), START_LIMIT);
        return answering(folder, pid);
    }

    /**
     * Stops it, whoever started it: SIGINT is PostgreSQL's fast shutdown. (Java's own {@code destroy} sends SIGTERM, on which
     * PostgreSQL waits for its clients.)
     */
    void stop() {
        Shell.run(List.of("sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(pid)));
        await(() -> !LiveProcess.of(pid).alive(), STOP_LIMIT);
    }

    /** A server that has just been killed may still call itself ready, and no longer answers. */
    private static Optional<PostgresProcess> answering(DataFolder folder, long pid) {
        return PostmasterFile.read(folder.cluster())
                .filter(server -> server.pid() == pid && server.ready() && answers(server.port()))
                .map(server -> new PostgresProcess(folder, pid, server.port()));
    }

    /** The system still accepts connections for a server that is dying: only an answer tells that it lives. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PROBE.toMillis());
            socket.setSoTimeout((int) PROBE.toMillis());
            socket.getOutputStream().write(MAY_WE_ENCRYPT);
            return socket.getInputStream().read() >= 0;
        } catch (IOException refused) {
            return false;
        }
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
