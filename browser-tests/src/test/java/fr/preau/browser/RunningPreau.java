package fr.preau.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application, started once for all the journeys on a data folder of its own, with the shipped data of the Cher. While
 * one works on a journey, {@code -Dpreau.address=…} and {@code -Dpreau.log=…} (what it printed) name one that runs already.
 */
final class RunningPreau {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern OPERATOR_LINK = Pattern.compile("http://\\S+/operateur\\S+");

    private static @Nullable RunningPreau running;

    private final String address;
    private final Path log;

    private RunningPreau(String address, Path log) {
        this.address = address;
        this.log = log;
    }

    /** The application, which is started when nobody asked before. */
    static synchronized RunningPreau get() {
        String address = System.getProperty("preau.address");
        if (running == null && address != null) {
            running = new RunningPreau(address, Path.of(System.getProperty("preau.log", "")));
        }
        RunningPreau started = running == null ? start() : running;
        running = started;
        return started;
    }

    String address() {
        return address;
    }

    /** The one-time link that lets the operator in, as it is printed at start. */
    String operatorLink() {
        Matcher link = OPERATOR_LINK.matcher(printed(log));
        if (!link.find()) {
            throw new IllegalStateException("No operator link was printed in " + log);
        }
        return link.group();
    }

    private static RunningPreau start() {
        try {
            Path folder = Files.createTempDirectory("preau-journeys");
            Path log = folder.resolve("console.log");
            Path root = Path.of(System.getProperty("preau.root")).toRealPath();
            int port = freePort();
            Process process = new ProcessBuilder(command(root, folder, port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
            awaitOpen(process, log);
            return new RunningPreau("http://localhost:" + port, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path root, Path folder, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dpreau.home=" + root,
                "-Dpreau.limits.enabled=false",
                "-jar",
                System.getProperty("preau.jar"),
                "run",
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data").toString(),
                "--territory",
                "18");
    }

    private static void awaitOpen(Process process, Path log) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed(log).contains("Préau est ouvert")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Préau did not open:\n" + printed(log));
            }
            pause();
        }
    }

    private static String printed(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process process, Path folder) {
        process.destroy();
        try {
            process.waitFor();
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException | IOException left) {
            // The system cleans its temporary folder.
        }
    }
}
