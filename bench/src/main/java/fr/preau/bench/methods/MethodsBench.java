package fr.preau.bench.methods;

import fr.preau.bench.WorkFolder;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.PerformancePage;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.report.Report;
import fr.preau.bench.system.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the methods beside their peers, prints what it found and, unless it was a trial, writes it in {@code docs/performance.md}.
 * Started by {@code ./preau bench --methods}.
 */
public final class MethodsBench {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MISUSED = 2;

    private final List<Group> groups = new ArrayList<>();

    private MethodsBench() {}

    /** Measures: {@code HOME [--short]}. */
    public static void main(String... words) throws IOException, InterruptedException {
        List<String> typed = List.of(words);
        boolean quick = typed.contains("--short");
        if (typed.size() != (quick ? 2 : 1)) {
            System.err.println("Usage: ./preau bench [--methods|--browser] [--short]");
            System.exit(MISUSED);
        }
        Path home = Path.of(typed.getFirst());
        ZonedDateTime day = ZonedDateTime.now(Clock.system(PARIS));
        MethodsBench bench = new MethodsBench();
        try (WorkFolder folder = WorkFolder.in(home)) {
            bench.measure(quick ? Size.SHORT : Size.WHOLE, new Peers(home, folder.path()));
        }
        String command = "./preau bench --methods" + (quick ? " --short" : "");
        Report report = new Report(command, day, Machine.here(), bench.groups);
        System.out.println(report.markdown());
        if (!quick) {
            Path page = home.resolve("docs/performance.md");
            new PerformancePage(page).write(Part.METHODS, report);
            System.err.println(report.missed() + " targets missed; written in " + page);
        }
    }

    private void measure(Size size, Peers peers) throws InterruptedException {
        Conditions conditions = Conditions.now();
        add(CompositeMeasures.TITLE, () -> new CompositeMeasures(size, peers).measure());
        add(PlaceMeasures.TITLE, () -> new PlaceMeasures(size, peers).measure());
        add(SecretMeasures.TITLE, () -> new SecretMeasures(size).measure());
        add(SelectionMeasures.TITLE, () -> new SelectionMeasures(size, peers).measure());
        groups.add(groups.removeLast().noting(conditions.told()));
    }

    /** One part that fails is told as missed, and the others are measured. */
    private void add(String title, Measurement measurement) throws InterruptedException {
        System.err.println("  " + title + "…");
        try {
            groups.add(measurement.measure());
        } catch (RuntimeException failure) {
            groups.add(Group.of(title, List.of(Line.holds("Measured", "yes", "no: " + failure, false))));
        }
    }

    /** One part of the run. */
    @FunctionalInterface
    private interface Measurement {
        Group measure() throws InterruptedException;
    }
}
