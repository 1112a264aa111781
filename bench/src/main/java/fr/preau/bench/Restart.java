package fr.preau.bench;

import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.Program;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts on a folder that holds its data already. */
record Restart(Territory territory, List<Duration> firstPages) {

    private static final Duration TARGET = Duration.ofSeconds(6);

    /** Starts it and stops it some times; the start that it is then kept running by is added with {@link #and}. */
    static Restart measure(Program program, Path folder, Territory territory, int times)
            throws IOException, InterruptedException {
        Restart restart = new Restart(territory, List.of());
        for (int time = 0; time < times; time++) {
            try (RunningPreau preau = RunningPreau.start(program, folder, territory.code())) {
                restart = restart.and(preau);
            }
        }
        return restart;
    }

    Restart and(RunningPreau started) {
        return new Restart(
                territory,
                Stream.concat(firstPages.stream(), Stream.of(started.firstPage()))
                        .toList());
    }

    Line line() {
        return Line.under(
                "Start to first page on existing data, `" + territory.code() + "` (median of " + times() + ")",
                TARGET,
                median(),
                Unit.SECONDS);
    }

    private Duration median() {
        return Latencies.of(firstPages.stream().mapToLong(Duration::toNanos).toArray())
                .median();
    }

    private String times() {
        return firstPages.stream().map(Unit::seconds).collect(Collectors.joining(", "));
    }
}
