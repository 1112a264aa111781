package fr.preau.bench;

import fr.preau.bench.browser.Chromium;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import fr.preau.bench.system.Site;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures in Chromium what a pilot waits for who moves a weight, prints what it found and, unless it was a trial, writes it in
 * {@code docs/performance.md}. Started by {@code ./preau bench --browser}.
 */
public final class BrowserBench {

    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final Duration COUNTRY_DRAWN = Duration.ofMillis(500);
    private static final double MOST = 0.95;

    private BrowserBench() {}

    /** Measures: {@code HOME [--short] -- COMMAND…}. */
    public static void main(String... words) throws IOException, InterruptedException, SQLException {
        Run.of(Part.BROWSER, options -> List.of(measured(options)), words);
    }

    private static Group measured(Options options) throws IOException, InterruptedException {
        Territory territory = options.quick() ? Territory.REGION : Territory.COUNTRY;
        try (WorkFolder folder = WorkFolder.in(options.home());
                RunningPreau preau =
                        RunningPreau.start(options.program(), folder.path().resolve("data"), territory.code());
                Chromium browser = Chromium.start(folder.path().resolve("chromium"))) {
            preau.awaitQuiet();
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            List<Line> lines = new ArrayList<>();
            if (!options.quick()) {
                lines.addAll(moved(browser, preau.site(), "pays-FR", COUNTRY_DRAWN));
            }
            lines.addAll(moved(browser, preau.site(), "region-24", AT_ONCE));
            return Group.of("A weight moved in the browser", lines).noting(conditions(browser, load));
        }
    }

    private static List<Line> moved(Chromium browser, Site site, String scope, Duration map)
            throws IOException, InterruptedException {
        Weighing asTable = Weighing.measure(browser, site.address(), scope, false);
        List<Line> lines = new ArrayList<>(ranking(asTable));
        lines.addAll(map(Weighing.measure(browser, site.address(), scope, true), map));
        var background = new Background(site, scope);
        lines.add(Line.told(
                "In the background: possible ranks of %s and which choices move them".formatted(units(asTable)),
                Unit.milliseconds(background.possibleRanks())));
        lines.add(Line.told(
                "In the background: which of %s are in a cluster".formatted(units(asTable)),
                Unit.milliseconds(background.clusters())));
        return lines;
    }

    private static List<Line> ranking(Weighing weighing) {
        String what = "New ranking painted after a weight moved by keyboard, %s".formatted(units(weighing));
        return List.of(
                Line.under(
                        what + " (median of 20)", AT_ONCE, weighing.rankings().median(), Unit.MILLISECONDS),
                told("of which one in twenty takes", weighing.rankings()));
    }

    private static List<Line> map(Weighing weighing, Duration target) {
        return List.of(
                Line.under(
                        "Map repainted once other classes are told, %s (median of 20)".formatted(units(weighing)),
                        target,
                        weighing.repaints().median(),
                        Unit.MILLISECONDS),
                told("of which one in twenty takes", weighing.repaints()),
                Line.told(
                        "from the key to the map",
                        Unit.milliseconds(weighing.maps().median())));
    }

    private static Line told(String what, Latencies times) {
        return Line.told(what, Unit.milliseconds(times.percentile(MOST)) + " or more");
    }

    private static String units(Weighing weighing) {
        return String.format(Locale.ROOT, "%,d écoles", weighing.units());
    }

    private static String conditions(Chromium browser, double load) {
        return String.format(
                Locale.ROOT,
                "%s, which draws with %s, on the same cores as the application and its database; a load of the machine of %.1f in"
                        + " the minute before. Two criteria; the slider moves by a step of 5 at each key, once every half"
                        + " second. Times run in the page, from the event `input` of the slider to the task after the frame"
                        + " that holds the new table, or until the pixels of the map can be read. The rows that lie below the"
                        + " window come after. What runs in the background has a third criterion, which nobody asked for before.",
                browser.version(),
                browser.renderer(),
                load);
    }
}
