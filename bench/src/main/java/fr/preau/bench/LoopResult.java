package fr.preau.bench;

import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.ServerTimes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What one sort of pages gave to its readers, and took of the machine.
 *
 * @param seen by all readers together
 * @param alone seen by one reader when there is no other
 * @param answered response times as the server counts them, of all readers together
 */
record LoopResult(String what, ClosedLoop.Seen seen, Latencies alone, ServerTimes answered, ProcessorTimes processors) {

    private static final Duration TARGET = Duration.ofMillis(50);
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    Line line() {
        return Line.under(
                "Server time at the 95th percentile, " + what, TARGET, answered.quantile(MOST), Unit.MILLISECONDS);
    }

    static Table latencies(List<LoopResult> results) {
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
                results.stream().map(LoopResult::latencies).toList());
    }

    static Table processors(List<LoopResult> results) {
        return new Table(
                List.of(
                        "Pages",
                        "Loop",
                        "Processor: readers",
                        "application",
                        "PostgreSQL",
                        "Application and database, a page"),
                results.stream().map(LoopResult::processorTimes).toList());
    }

    private List<String> latencies() {
        Latencies readers = seen.latencies();
        return List.of(
                what,
                String.format(Locale.ROOT, "%.0f", seen.perSecond()),
                Unit.milliseconds(readers.median()),
                Unit.milliseconds(readers.percentile(MOST)),
                Unit.milliseconds(readers.percentile(NEARLY_ALL)),
                Unit.milliseconds(answered.quantile(0.5)),
                Unit.milliseconds(answered.quantile(MOST)),
                Unit.milliseconds(answered.quantile(NEARLY_ALL)),
                Unit.milliseconds(alone.median()),
                Unit.milliseconds(alone.percentile(MOST)));
    }

    private List<String> processorTimes() {
        return List.of(
                what,
                Unit.seconds(seen.length()),
                Unit.seconds(processors.readers()),
                Unit.seconds(processors.application()),
                Unit.seconds(processors.database()),
                Unit.milliseconds(processors.ofOneOf(seen.latencies().count())));
    }
}
