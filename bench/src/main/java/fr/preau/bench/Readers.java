package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.ProcessUse;
import fr.preau.bench.system.RunningPreau;
import fr.preau.bench.system.ServerTimes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twenty readers without a pause, on each kind of page and on all of them together. */
final class Readers {

    private static final int CROWD = 20;

    static final String TITLE = CROWD + " readers without a pause";

    private static final Duration TARGET = Duration.ofMillis(50);
    private static final double MOST = 0.95;

    private final RunningPreau preau;
    private final Register register;
    private final Pace pace;

    Readers(RunningPreau preau, Register register, Pace pace) {
        this.preau = preau;
        this.register = register;
        this.pace = pace;
    }

    /**
     * One loop, with what it took of the machine.
     *
     * @param generator processor time of the readers themselves
     * @param server that of the application
     * @param database that of PostgreSQL
     * @param answered response times as the server counts them
     */
    record Measured(
            String what,
            ClosedLoop.Seen seen,
            Latencies alone,
            ServerTimes answered,
            Duration generator,
            Duration server,
            Duration database) {

        Duration serverTime() {
            return answered.quantile(MOST);
        }
    }

    Group measure() throws IOException, InterruptedException {
        List<Measured> all = new ArrayList<>();
        all.add(measure("all kinds together", Reading.mix(register, pace.addresses())));
        for (Reading reading : Reading.values()) {
            all.add(measure(reading.title(), reading.draw(register, pace.addresses())));
        }
        return group(all);
    }

    /** Only reads, all kinds together, for what the program keeps in memory afterwards. */
    void read() {
        List<String> addresses = Reading.mix(register, pace.addresses());
        new ClosedLoop(preau.site(), CROWD).run(addresses, pace.loop());
    }

    private Measured measure(String what, List<String> addresses) throws IOException, InterruptedException {
        int half = addresses.size() / 2;
        var alone = new ClosedLoop(preau.site(), 1);
        var crowd = new ClosedLoop(preau.site(), CROWD);
        crowd.run(addresses.subList(0, half), pace.warmUp());
        ClosedLoop.Seen one = alone.run(addresses.subList(0, half), pace.alone());

        ServerTimes answeredBefore = preau.metrics().serverTimes();
        List<Duration> usedBefore = used();
        ClosedLoop.Seen seen = crowd.run(addresses.subList(half, addresses.size()), pace.loop());
        List<Duration> used = used();
        return new Measured(
                what,
                seen,
                one.latencies(),
                preau.metrics().serverTimes().since(answeredBefore),
                used.get(0).minus(usedBefore.get(0)),
                used.get(1).minus(usedBefore.get(1)),
                used.get(2).minus(usedBefore.get(2)));
    }

    /** Processor time so far of this program, of the application, and of its database. */
    private List<Duration> used() throws IOException {
        return List.of(
                new ProcessUse(ProcessHandle.current().pid()).processorTime(),
                preau.use().processorTime(),
                new ProcessUse(preau.database().pid()).processorTimeWithChildren());
    }

    private static Group group(List<Measured> all) {
        List<Line> lines = new ArrayList<>();
        all.forEach(measured -> lines.add(Line.under(
                "Server time at the 95th percentile, " + measured.what(),
                TARGET.toNanos(),
                measured.serverTime().toNanos(),
                Unit.MILLISECONDS)));
        List<String> refused = all.stream()
                .flatMap(measured -> measured.seen().refused().stream())
                .toList();
        lines.add(Line.holds(
                "Every page answered",
                "200",
                refused.isEmpty() ? "200" : refused.size() + " not, first " + refused.getFirst(),
                refused.isEmpty()));
        return Group.of(TITLE, lines)
                .with(latencies(all))
                .with(processors(all))
                .noting(
                        "A closed loop: each reader asks for the next page as soon as it has read the one before, over a"
                                + " kept connection, compressed. Addresses are drawn from the register with a fixed seed and"
                                + " hardly ever asked for twice, but layers of maps, which are few. The limit of requests by"
                                + " address is off: all readers are one address here.")
                .noting(
                        "Server time is counted by the application, from its first filter until the answer is handed over to be"
                                + " sent (`http_server_requests_seconds`). What readers see is longer: they share the cores with"
                                + " it, and every step of a request waits for its turn. The times of one reader alone show what"
                                + " remains without a queue.");
    }

    private static Table latencies(List<Measured> all) {
        return new Table(
                List.of(
                        "Pages",
                        "Pages a second",
                        "Readers: p50",
                        "p95",
                        "p99",
                        "Server: p50",
                        "p95",
                        "p99",
                        "One reader: p50",
                        "p95"),
                all.stream().map(Readers::latencies).toList());
    }

    private static List<String> latencies(Measured measured) {
        Latencies seen = measured.seen().latencies();
        return List.of(
                measured.what(),
                String.format(Locale.ROOT, "%.0f", measured.seen().perSecond()),
                Unit.milliseconds(seen.median()),
                Unit.milliseconds(seen.percentile(MOST)),
                Unit.milliseconds(seen.percentile(0.99)),
                Unit.milliseconds(measured.answered().quantile(0.5)),
                Unit.milliseconds(measured.serverTime()),
                Unit.milliseconds(measured.answered().quantile(0.99)),
                Unit.milliseconds(measured.alone().median()),
                Unit.milliseconds(measured.alone().percentile(MOST)));
    }

    private static Table processors(List<Measured> all) {
        return new Table(
                List.of(
                        "Pages",
                        "Loop",
                        "Processor: readers",
                        "application",
                        "PostgreSQL",
                        "Application and database, a page"),
                all.stream().map(Readers::processors).toList());
    }

    private static List<String> processors(Measured measured) {
        Duration page = measured.server()
                .plus(measured.database())
                .dividedBy(Math.max(1, measured.seen().latencies().count()));
        return List.of(
                measured.what(),
                Unit.seconds(measured.seen().length()),
                Unit.seconds(measured.generator()),
                Unit.seconds(measured.server()),
                Unit.seconds(measured.database()),
                Unit.milliseconds(page));
    }
}
