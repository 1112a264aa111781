package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.PerformancePage;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.report.Report;
import fr.preau.bench.system.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** One run of the bench: reads what was asked for, measures, prints, and writes the page unless it was a trial. */
final class Run {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MISUSED = 2;

    private Run() {}

    /** What is measured. */
    @FunctionalInterface
    interface Measures {
        List<Group> take(Options options) throws IOException, InterruptedException, SQLException;
    }

    /**
     * Measures.
     *
     * @param part of the page that it writes
     * @param words {@code HOME [--short] -- COMMAND…}
     */
    static void of(Part part, Measures measures, String... words)
            throws IOException, InterruptedException, SQLException {
        Options options;
        try {
            options = Options.parse(words);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
            System.exit(MISUSED);
            return;
        }
        if (!Machine.tellsProcesses()) {
            throw new IllegalStateException("The measures need /proc, as Linux has it.");
        }
        ZonedDateTime day = ZonedDateTime.now(Clock.system(PARIS));
        Report report = new Report(options.command(part), day, Machine.here(), measures.take(options));
        System.out.println(report.markdown());
        if (!options.quick()) {
            Path page = options.home().resolve("docs/performance.md");
            new PerformancePage(page).write(part, report);
            System.err.println(report.missed() + " targets missed; written in " + page);
        }
    }
}
