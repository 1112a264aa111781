package fr.preau.bench;

import fr.preau.bench.system.ProcessUse;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.time.Duration;

/**
 * Processor time of all that takes part in a loop of readers.
 *
 * @param readers this program
 * @param application its process
 * @param database all processes of PostgreSQL
 */
record ProcessorTimes(Duration readers, Duration application, Duration database) {

    /** What they have taken so far. */
    static ProcessorTimes soFar(RunningPreau preau) throws IOException {
        return new ProcessorTimes(
                new ProcessUse(ProcessHandle.current().pid()).processorTime(),
                preau.use().processorTime(),
                new ProcessUse(preau.database().pid()).processorTimeWithChildren());
    }

    ProcessorTimes since(ProcessorTimes earlier) {
        return new ProcessorTimes(
                readers.minus(earlier.readers),
                application.minus(earlier.application),
                database.minus(earlier.database));
    }

    /** What one answer costs, without its reader. */
    Duration ofOneOf(int answers) {
        return application.plus(database).dividedBy(Math.max(1, answers));
    }
}
