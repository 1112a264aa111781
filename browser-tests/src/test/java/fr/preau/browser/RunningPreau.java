package fr.preau.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import preau.keycloak.Keycloak;

/**
 * The packaged application, started once for all the journeys on a data folder of its own, with the shipped data of the Cher; and
 * once more over the same data for those that see it in another skin, whose files stand on the class path as they do in a build
 * that has them. While one works on a journey, {@code -Dpreau.address=…} and {@code -Dpreau.log=…} (what it printed) name one that
 * runs already.
 */
final class RunningPreau {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 3;
    private static final Pattern OPERATOR_LINK = Pattern.compile("http://\\S+/operateur\\S+");

    /** Line of the file in which PostgreSQL says where it listens, from 0. */
    private static final int DATABASE_PORT = 3;

    private static @Nullable RunningPreau running;
    private static @Nullable Path folder;

    private final Variant variant;
    private final String address;
    private final Path log;
    private final @Nullable Process process;

    private RunningPreau(Variant variant, String address, Path log, @Nullable Process process) {
        this.variant = variant;
        this.address = address;
        this.log = log;
        this.process = process;
    }

    /** The application in its own skin. */
    static RunningPreau get() {
        return wearing("preau");
    }

    /** The application in this skin, which is started when nobody asked before; the one in another skin is stopped. */
    static RunningPreau wearing(String skin) {
        return in(new Variant(skin, 0, false));
    }

    /** The application in its own skin, sending letters to this port of the machine and doing its rounds every second. */
    static RunningPreau mailingTo(int port) {
        return in(new Variant("preau", port, false));
    }

    /** The application in its own skin, whose clock {@link #setClock} moves. */
    static RunningPreau withMovedClock() {
        try {
            if (Files.notExists(clock())) {
                setClock(Instant.now());
            }
            return in(new Variant("preau", 0, true));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Makes it this time in the application that {@link #withMovedClock} started; time goes on from there. */
    static void setClock(Instant time) {
        try {
            Path next = folder().resolve("clock.next");
            Files.writeString(next, Duration.between(Instant.now(), time).toString());
            Files.move(next, clock(), StandardCopyOption.ATOMIC_MOVE); // it is read at any moment
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path clock() throws IOException {
        return folder().resolve("clock");
    }

    private static synchronized RunningPreau in(Variant variant) {
        RunningPreau known = running == null ? named(variant) : running;
        if (known != null && known.variant.equals(variant)) {
            running = known;
            return known;
        }
        if (known != null && known.process != null) {
            end(known.process);
        }
        RunningPreau started = start(variant);
        running = started;
        return started;
    }

    /**
     * How the application is started.
     *
     * @param mailPort where a mail server listens; 0 for none
     * @param moved whether its clock can be moved
     */
    private record Variant(String skin, int mailPort, boolean moved) {

        /** For the file of what it prints. */
        String name() {
            return skin + mailPort + (moved ? "-moved" : "");
        }

        List<String> options(int port) {
            return mailPort == 0
                    ? List.of()
                    : List.of(
                            "-Dpreau.mail.host=127.0.0.1",
                            "-Dpreau.mail.port=" + mailPort,
                            "-Dpreau.mail.from=preau@exemple.fr",
                            "-Dpreau.mail.start-tls=false",
                            "-Dpreau.operator.address=http://localhost:" + port,
                            "-Dpreau.desk.every=PT1S",
                            "-Dspring.modulith.events.staleness.published=5s",
                            "-Dspring.modulith.events.staleness.processing=10s",
                            "-Dspring.modulith.events.staleness.resubmitted=10s",
                            "-Dspring.modulith.events.staleness.check-interval=2s");
        }
    }

    private static @Nullable RunningPreau named(Variant variant) {
        String address = System.getProperty("preau.address");
        return address == null
                ? null
                : new RunningPreau(variant, address, Path.of(System.getProperty("preau.log", "")), null);
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

    /** Another copy of it over the same database, which is killed and not stopped. */
    Copy copy() throws IOException {
        Path data = folder().resolve("data");
        List<String> server = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        Path printed = folder().resolve("copy.log");
        int port = freePort();
        ProcessBuilder second = new ProcessBuilder(command(variant, port))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        second.environment()
                .putAll(Map.of(
                        "PREAU_DATABASE_URL",
                        "postgresql://preau@127.0.0.1:%s/preau"
                                .formatted(server.get(DATABASE_PORT).strip()),
                        "PREAU_DATABASE_PASSWORD",
                        Files.readString(data.resolve("postgres.password")).strip()));
        Process started = second.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        awaitOpen(started, printed);
        return new Copy("http://localhost:" + port, started);
    }

    /** One of several copies. */
    record Copy(String address, Process process) {

        /** As the system does when it is out of memory: nothing is tidied up. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the application has printed until now, which is all that it logs; in whichever skin. */
    static synchronized String allPrinted() {
        if (running == null || Files.notExists(running.log)) {
            throw new IllegalStateException("Nothing was journeyed through");
        }
        return printed(running.log);
    }

    /** A port that is free when it is looked for may be taken when it is bound, by whatever else runs here: then another one is. */
    private static RunningPreau start(Variant variant) {
        try {
            Path log = folder().resolve(variant.name() + ".log");
            for (int attempt = 1; ; attempt++) {
                int port = freePort();
                Process process = new ProcessBuilder(command(variant, port))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
                if (attempt == MOST_ATTEMPTS || !isRefusedItsPort(process, log)) {
                    awaitOpen(process, log);
                    return new RunningPreau(variant, "http://localhost:" + port, log, process);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers once it is open, or over. */
    private static boolean isRefusedItsPort(Process process, Path log) {
        awaitAnything(process, log);
        return !process.isAlive() && printed(log).contains("Address already in use");
    }

    /** One for all, removed at the end. */
    private static synchronized Path folder() throws IOException {
        Path known = folder;
        if (known == null) {
            Path created = Files.createTempDirectory("preau-journeys");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(created)));
            folder = created;
            return created;
        }
        return known;
    }

    private static List<String> command(Variant variant, int port) throws IOException {
        String skin = variant.skin();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dpreau.home=" + Path.of(System.getProperty("preau.root")).toRealPath(),
                "-Dpreau.limits.enabled=false",
                // It is started by the journey that signs in through it: a provider that is away hinders nobody.
                "-Dpreau.sign-in.providers.academie.issuer=" + Keycloak.issuer(),
                "-Dpreau.sign-in.providers.academie.client-id=" + Keycloak.CLIENT,
                "-Dpreau.sign-in.providers.academie.client-secret=" + Keycloak.SECRET,
                "-Dpreau.sign-in.providers.academie.label=Académie"));
        command.addAll(variant.options(port));
        if (variant.moved()) {
            command.addAll(withMovableClock());
        } else {
            command.addAll(skin.equals("preau") ? asBuilt() : withOtherFiles(skin));
        }
        command.addAll(List.of("run", "--port", String.valueOf(port), "--territory", "18", "--data"));
        command.add(folder().resolve("data").toString());
        return command;
    }

    private static List<String> asBuilt() {
        return List.of("-jar", System.getProperty("preau.jar"));
    }

    private static List<String> withOtherFiles(String skin) {
        return List.of(
                "-Dpreau.skin=" + skin,
                "-Dloader.path=" + System.getProperty("preau.skins"),
                "-cp",
                System.getProperty("preau.jar"),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    /** Its clock is replaced by one of these tests, which stand on its class path. */
    private static List<String> withMovableClock() throws IOException {
        return List.of(
                "-Dpreau.journeys.clock=" + clock(),
                "-Dloader.path=" + System.getProperty("preau.clock"),
                "-cp",
                System.getProperty("preau.jar"),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    private static void awaitOpen(Process process, Path log) {
        awaitAnything(process, log);
        if (!isOpen(log)) {
            throw new IllegalStateException("Préau did not open:\n" + printed(log));
        }
    }

    /** Until it is open, over, or has taken too long. */
    private static void awaitAnything(Process process, Path log) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isOpen(log) && process.isAlive() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private static boolean isOpen(Path log) {
        return printed(log).contains("Préau est ouvert");
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

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            if (running != null && running.process != null) {
                end(running.process);
            }
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // The system cleans its temporary folder.
        }
    }
}
