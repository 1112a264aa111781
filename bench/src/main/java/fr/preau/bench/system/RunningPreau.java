package fr.preau.bench.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The application in a process of its own, serving a data folder, until it is closed. Its database ends with it. */
public final class RunningPreau implements AutoCloseable {

    /** Counters of response times, and no limit to what one address may ask: all readers are one address here. */
    private static final List<String> PROPERTIES = List.of(
            "management.metrics.distribution.percentiles-histogram.http.server.requests=true",
            "management.metrics.distribution.slo.http.server.requests=50ms",
            "preau.limits.enabled=false");

    private static final Pattern OPERATOR_LINK = Pattern.compile("https?://[^/\\s]+(/operateur\\?\\S+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(10);
    /** Longer than a breath between two parts of the same work. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final Duration LONGEST_QUIETING = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 30;

    private final Program program;
    private final Path dataFolder;
    private final Process process;
    private final Console console;
    private final Site site;
    private final Site management;
    private final Duration firstPage;

    private RunningPreau(Program program, Path dataFolder, String territory) throws IOException, InterruptedException {
        int port = Ports.firstOfTwo();
        this.program = program;
        this.dataFolder = dataFolder;
        this.site = Site.on(port);
        this.management = Site.on(port + 1);
        long began = System.nanoTime();
        this.process = started(
                program.serving(PROPERTIES, words("run", "--territory", territory, "--port", Integer.toString(port))));
        this.console = new Console(process);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try {
            waitForFirstPage();
        } catch (IOException | InterruptedException | RuntimeException failure) {
            close();
            throw failure;
        }
        this.firstPage = Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts it and waits for its first page; what the folder lacks is loaded first. */
    public static RunningPreau start(Program program, Path dataFolder, String territory)
            throws IOException, InterruptedException {
        return new RunningPreau(program, dataFolder, territory);
    }

    /** From the start of the process to the last byte of the first page. */
    public Duration firstPage() {
        return firstPage;
    }

    public Site site() {
        return site;
    }

    /** What the process takes of the machine, its database not included. */
    public ProcessUse use() {
        return new ProcessUse(process.pid());
    }

    /** Waits until it has no work of its own left, such as reading into memory what it keeps there. */
    public void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_QUIETING.toNanos();
        Duration before = use().processorTimeWithChildren();
        while (System.nanoTime() < end) {
            Thread.sleep(LOOK);
            Duration now = use().processorTimeWithChildren();
            if (now.minus(before).compareTo(LOOK.dividedBy(10)) < 0) {
                return;
            }
            before = now;
        }
    }

    public Database database() throws IOException {
        return Database.of(dataFolder);
    }

    /** The counters of the application, as they stand now. */
    public Metrics metrics() throws IOException, InterruptedException {
        return Metrics.parse(management.text("/actuator/prometheus"));
    }

    /** The one-time link by which its operator enters, without the host; printed soon after the first page. */
    public String operatorLink() throws InterruptedException {
        return console.await(OPERATOR_LINK);
    }

    /** Runs a command of the program on the same folder, and answers how long it took. */
    public Duration command(String... words) throws IOException, InterruptedException {
        return run(program.ending(words(words)), words);
    }

    /** As {@link #command}, with a file of many megabytes. */
    public Duration longCommand(String... words) throws IOException, InterruptedException {
        return run(program.working(words(words)), words);
    }

    private static Duration run(List<String> program, String... words) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process command = started(program);
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new IllegalStateException("The command (%s) failed: %s".formatted(List.of(words), said));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Stops it as Ctrl+C does, and harder if that does not help. */
    @Override
    public void close() {
        Optional<ProcessHandle> server = databaseProcess();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        server.filter(ProcessHandle::isAlive).ifPresent(ProcessHandle::destroy);
    }

    /** The process of the database, as long as there is one. */
    private Optional<ProcessHandle> databaseProcess() {
        try {
            return ProcessHandle.of(Database.of(dataFolder).pid());
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private List<String> words(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--data=" + dataFolder);
        return arguments;
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PREAU_"));
        Process started = builder.start();
        started.getOutputStream().close();
        return started;
    }

    private void waitForFirstPage() throws InterruptedException, IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The program did not open: " + console.text());
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return site.get("/").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
