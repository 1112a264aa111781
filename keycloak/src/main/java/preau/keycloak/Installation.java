package preau.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * An unpacked Keycloak. It is prepared once: augmented for its database, started over an empty one, which takes in the realm, and the
 * files of that database are kept. Every start is from a copy of these.
 */
final class Installation {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String REALM_FILE = "realm.json";

    private final Path home;

    Installation(Path home) {
        this.home = home;
    }

    /** Ready to answer when it returns; stopped when this program ends. */
    void start(int port) {
        try {
            prepare(port);
            remove(database());
            copy(seed(), database());
            run(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path database() {
        return home.resolve("data").resolve("h2");
    }

    /** Another realm is another preparation. */
    private Path seed() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(realm());
        return home.resolve("seed-" + HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    private static byte[] realm() throws IOException {
        try (InputStream file = Installation.class.getResourceAsStream(REALM_FILE)) {
            return Objects.requireNonNull(file, REALM_FILE).readAllBytes();
        }
    }

    private void prepare(int port) throws IOException {
        if (Files.exists(seed())) {
            return;
        }
        Path imported = home.resolve("data").resolve("import");
        Files.createDirectories(imported);
        Files.write(imported.resolve(REALM_FILE), realm());
        remove(database());
        await(launch("build.log", "build", "--db=dev-file"));
        Process first = run(port);
        end(first);
        Path half = home.resolve("seed-unfinished");
        remove(half);
        copy(database(), half);
        Files.move(half, seed(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Process run(int port) throws IOException {
        Process server = launch(
                "server.log",
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "Keycloak did not start:\n" + Files.readString(home.resolve("server.log")));
            }
            pause();
        }
        return server;
    }

    /** Its port opens when it is ready. */
    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process launch(String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", home.resolve("bin").resolve("kc.sh").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(log).toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m -XX:TieredStopAtLevel=1");
        process.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", Admin.NAME);
        process.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", Admin.PASSWORD);
        return process.start();
    }

    private void await(Process work) throws IOException {
        try {
            if (!work.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || work.exitValue() != 0) {
                throw new IllegalStateException(
                        "Keycloak was not prepared:\n" + Files.readString(home.resolve("build.log")));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void end(Process server) {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
