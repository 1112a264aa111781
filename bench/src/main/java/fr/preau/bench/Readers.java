package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.system.RunningPreau;
import fr.preau.bench.system.ServerTimes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Twenty readers without a pause, on each kind of page and on all of them together. */
final class Readers {

    private static final int CROWD = 20;

    static final String TITLE = CROWD + " readers without a pause";

    private final RunningPreau preau;
    private final Register register;
    private final Pace pace;

    Readers(RunningPreau preau, Register register, Pace pace) {
        this.preau = preau;
        this.register = register;
        this.pace = pace;
    }

    Group measure() throws IOException, InterruptedException {
        settle();
        List<LoopResult> results = new ArrayList<>();
        results.add(measure("all kinds together", Reading.mix(register, pace.addresses())));
        for (Reading reading : Reading.values()) {
            results.add(measure(reading.title(), reading.draw(register, pace.addresses())));
        }
        return group(results);
    }

    /** Only reads, all kinds together, for what the program keeps in memory afterwards. */
    void read() {
        new ClosedLoop(preau.site(), CROWD).run(Reading.mix(register, pace.addresses()), pace.loop());
    }

    /** A program serves for days: what the first minute after a start costs is not what its readers wait. */
    private void settle() {
        new ClosedLoop(preau.site(), CROWD).run(Reading.mix(register, pace.addresses()), pace.settling());
    }

    /** Warms up, then reads alone, then all together, each time other addresses. */
    private LoopResult measure(String what, List<String> addresses) throws IOException, InterruptedException {
        int third = addresses.size() / 3;
        var alone = new ClosedLoop(preau.site(), 1);
        var crowd = new ClosedLoop(preau.site(), CROWD);
        crowd.run(addresses.subList(0, third), pace.warmUp());
        ClosedLoop.Seen one = alone.run(addresses.subList(third, 2 * third), pace.alone());

        ServerTimes answered = preau.metrics().serverTimes();
        ProcessorTimes taken = ProcessorTimes.soFar(preau);
        ClosedLoop.Seen seen = crowd.run(addresses.subList(2 * third, addresses.size()), pace.loop());
        return new LoopResult(
                what,
                seen,
                one.latencies(),
                preau.metrics().serverTimes().since(answered),
                ProcessorTimes.soFar(preau).since(taken));
    }

    private Group group(List<LoopResult> results) {
        List<Line> lines =
                new ArrayList<>(results.stream().map(LoopResult::line).toList());
        lines.add(allAnswered(results));
        return Group.of(TITLE, lines)
                .with(LoopResult.latencies(results))
                .with(LoopResult.processors(results))
                .noting("The readers of all kinds of pages read for "
                        + pace.settling().toSeconds()
                        + " s before anything is measured: a program serves for days, and compiles what it runs often"
                        + " in its first minute.")
                .noting(
                        "A closed loop: each reader asks for the next page as soon as it has read the one before, over a"
                                + " kept connection, compressed. Addresses are drawn from the register with a fixed seed and"
                                + " hardly ever asked for twice, but layers of maps, which are few. The limit of requests by"
                                + " address is off: all readers are one address here.")
                .noting("Server time is counted by the application, from its first filter until the answer is handed"
                        + " over to be sent (`http_server_requests_seconds`). What readers see is longer: they share"
                        + " the cores with it, and every step of a request waits for its turn. The times of one reader"
                        + " alone show what remains without a queue.");
    }

    private static Line allAnswered(List<LoopResult> results) {
        List<String> refused = results.stream()
                .flatMap(result -> result.seen().refused().stream())
                .toList();
        return Line.holds(
                "Every page answered",
                "200",
                refused.isEmpty() ? "200" : refused.size() + " not, first " + refused.getFirst(),
                refused.isEmpty());
    }
}
