package fr.preau.bench.methods;

import fr.preau.bench.report.Unit;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/**
 * What the methods had to work with.
 *
 * @param load how many threads of the whole machine wanted a core in the minute before
 */
record Conditions(double load) {

    static Conditions now() {
        return new Conditions(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** One sentence for a reader, at the end. */
    String told() {
        String collector = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Conditions of all these measures: %d threads, a heap of %s at most (%s), a load of the machine of %.1f in the"
                        + " minute before.",
                ForkJoinPool.getCommonPoolParallelism() + 1,
                Unit.MEBIBYTES.format(Runtime.getRuntime().maxMemory()),
                collector,
                load);
    }
}
