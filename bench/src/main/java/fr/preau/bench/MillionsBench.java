package fr.preau.bench;

import fr.preau.bench.millions.DrawnObservations;
import fr.preau.bench.millions.DrawnSchool;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the packaged application with ten million observations, beside two other ways to answer the same from the same tables; prints
 * what it found and, unless it was a trial, writes it in {@code docs/performance.md}. Started by {@code ./preau bench --millions}.
 */
public final class MillionsBench {

    private static final double MEMORY = 1L << 30;
    private static final int YEARS_OF_A_TRIAL = 2;
    private static final String CORRECTED = "essai-adultes";

    private final Options options;
    private final Territory territory;
    private final WorkFolder folder;
    private final Register register;
    private final int years;
    private final List<Group> groups = new ArrayList<>();

    private MillionsBench(Options options, WorkFolder folder) throws IOException {
        this.options = options;
        this.territory = options.quick() ? Territory.REGION : Territory.COUNTRY;
        this.folder = folder;
        this.register = Register.read(options.home().resolve("data"), territory);
        this.years = options.quick() ? YEARS_OF_A_TRIAL : DrawnObservations.YEARS;
    }

    /** Measures: {@code HOME [--short] -- COMMAND…}. */
    public static void main(String... words) throws IOException, InterruptedException, SQLException {
        Run.of(Part.MILLIONS, MillionsBench::measured, words);
    }

    private static List<Group> measured(Options options) throws IOException, InterruptedException, SQLException {
        try (WorkFolder folder = WorkFolder.in(options.home())) {
            return new MillionsBench(options, folder).measure();
        }
    }

    private List<Group> measure() throws IOException, InterruptedException, SQLException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var drawn = new DrawnObservations(register.schools().stream()
                .map(school -> new DrawnSchool(school.uai(), school.kind()))
                .toList());
        Pace pace = options.quick() ? Pace.SHORT : Pace.WHOLE;
        try (RunningPreau preau =
                RunningPreau.start(options.program(), folder.path().resolve("data"), territory.code())) {
            preau.awaitQuiet();
            say("imports");
            groups.add(new MillionsLoad(preau, drawn, folder.path()).measure(years));
            preau.awaitQuiet();
            long loaded = preau.use().memory();
            try (Connection database = preau.database().connect()) {
                var places = MillionsPlaces.read(database);
                add(
                        "A dashboard of 12 tiles",
                        () -> new MillionsDashboards(preau, database, register, places, pace).measure());
                add(Correction.TITLE, () -> correction(preau).measure());
                add(
                        "Beside plain SQL and a flattened table",
                        () -> new MillionsPeers(
                                        preau, database, places, DrawnObservations.year(years - 1), pace.questions())
                                .measure());
            }
            groups.addFirst(conditions(preau, loaded, load));
        }
        return groups;
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

    private Group conditions(RunningPreau preau, long loaded, double load) {
        return Group.of(
                        "Memory",
                        List.of(
                                Line.under(
                                        "Memory of the application once all is loaded and read (VmRSS)",
                                        MEMORY,
                                        loaded,
                                        Unit.MEBIBYTES),
                                Line.under(
                                        "Memory of the application after all that follows",
                                        MEMORY,
                                        preau.use().memory(),
                                        Unit.MEBIBYTES)))
                .noting(String.format(
                        Locale.ROOT,
                        "The flags are those of `./preau run`. PostgreSQL is not in it. The load of the machine was %.1f before anything"
                                + " was begun: what is told below was measured beside it.",
                        load));
    }

    /** In a trial on one région, drawn numbers have no sum of the whole country: too much of it is not loaded. */
    private Correction correction(RunningPreau preau) throws IOException, InterruptedException {
        String year = DrawnObservations.year(years - 1);
        return options.quick()
                ? new Correction(preau, register.someCollege(), folder.path())
                : new Correction(
                        preau,
                        MillionsPlaces.collegeWith(preau, register, CORRECTED, year),
                        folder.path(),
                        CORRECTED,
                        year);
    }

    private static void say(String step) {
        System.err.println("  " + step + "…");
    }
}
