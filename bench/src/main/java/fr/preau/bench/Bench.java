package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the packaged application in one run, prints what it found and, unless it was a trial, writes it in
 * {@code docs/performance.md}. Started by {@code ./preau bench}.
 */
public final class Bench {

    private final Options options;
    private final Pace pace;
    private final WorkFolder folder;
    private final List<Group> groups = new ArrayList<>();
    private final List<Line> starts = new ArrayList<>();

    private Bench(Options options, WorkFolder folder) {
        this.options = options;
        this.pace = options.quick() ? Pace.SHORT : Pace.WHOLE;
        this.folder = folder;
    }

    /** Measures: {@code HOME [--short] -- COMMAND…}. */
    public static void main(String... words) throws IOException, InterruptedException, SQLException {
        Run.of(Part.PAGES, Bench::measured, words);
    }

    private static List<Group> measured(Options options) throws IOException, InterruptedException, SQLException {
        try (WorkFolder folder = WorkFolder.in(options.home())) {
            Bench bench = new Bench(options, folder);
            bench.measure();
            return bench.groups;
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        Territory territory = options.quick() ? Territory.REGION : Territory.COUNTRY;
        FirstLoad load = load(territory);
        groups.add(load.group(options.program()));
        measureWhole(territory);
        if (!options.quick()) {
            measureRegion();
        }
        groups.add(
                1,
                Group.of("Start and memory", starts)
                        .noting("The starts were made " + options.program().cache()
                                + ". PostgreSQL is not in the memory told: it keeps 128 MiB for all its processes."));
        add(ScriptPeer.TITLE, () -> new ScriptPeer(options.home()).measure(load));
    }

    private FirstLoad load(Territory territory) throws IOException, InterruptedException, SQLException {
        say("first load, " + territory.code());
        return FirstLoad.measure(options.program(), data(territory), territory);
    }

    /** All that is measured on a running program; the correction comes last because it changes the data. */
    private void measureWhole(Territory territory) throws IOException, InterruptedException, SQLException {
        Register register = Register.read(options.home().resolve("data"), territory);
        say("restarts");
        Restart restart = Restart.measure(options.program(), data(territory), territory, pace.repetitions() - 1);
        try (RunningPreau preau = RunningPreau.start(options.program(), data(territory), territory.code())) {
            starts.add(restart.and(preau).line());
            add(Exports.TITLE, () -> new Exports(preau, folder.path(), pace.repetitions()).measure());
            add(Readers.TITLE, () -> new Readers(preau, register, pace).measure());
            starts.add(Memory.line(territory, preau.use()));
            add(HomePage.TITLE, () -> new HomePage(preau.site()).measure());
            add(SqlPeer.TITLE, () -> new SqlPeer(preau, register, pace.questions()).measure());
            add(Correction.TITLE, () -> new Correction(preau, register.someCollege(), folder.path()).measure());
        }
    }

    /** What is asked of the territory that opens by default: its start and its memory. */
    private void measureRegion() throws IOException, InterruptedException, SQLException {
        Territory territory = Territory.REGION;
        Register register = Register.read(options.home().resolve("data"), territory);
        FirstLoad load = load(territory);
        starts.add(load.line());
        Restart restart = Restart.measure(options.program(), data(territory), territory, pace.repetitions() - 1);
        try (RunningPreau preau = RunningPreau.start(options.program(), data(territory), territory.code())) {
            starts.add(restart.and(preau).line());
            say("readers, " + territory.code());
            new Readers(preau, register, pace).read();
            starts.add(Memory.line(territory, preau.use()));
        }
    }

    /** One part that fails is told as missed, and the others are measured. */
    private void add(String title, Measurement measurement) throws InterruptedException {
        say(title);
        try {
            groups.add(measurement.measure());
        } catch (IOException | SQLException | RuntimeException failure) {
            groups.add(Group.of(title, List.of(Line.holds("Measured", "yes", "no: " + failure, false))));
        }
    }

    /** One part of the run. */
    @FunctionalInterface
    private interface Measurement {
        Group measure() throws IOException, InterruptedException, SQLException;
    }

    private Path data(Territory territory) {
        return folder.path().resolve(territory.code());
    }

    private static void say(String step) {
        System.err.println("  " + step + "…");
    }
}
