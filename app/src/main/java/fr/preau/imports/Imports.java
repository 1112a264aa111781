package fr.preau.imports;

import fr.preau.imports.runs.ImportLock;
import fr.preau.imports.runs.KeptFiles;
import fr.preau.imports.runs.RunLog;
import fr.preau.imports.runs.RunProgress;
import fr.preau.imports.runs.RunQueries;
import fr.preau.people.WhoAsks;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Loads files: each is read whole and checked whole, and its lines are loaded in one transaction or not at all. One import
 * runs at a time in a database. Whatever happens, the run and its report stay in the history.
 */
@Service
public class Imports implements DisposableBean {

    /** How long the end of a run is waited for when the application stops. */
    private static final int SECONDS_TO_STOP = 10;

    private final ImportLock lock;
    private final ImportExecution execution;
    private final RunLog log;
    private final RunQueries runs;
    private final RunProgress progress;
    private final KeptFiles keptFiles;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    Imports(
            ImportLock lock,
            ImportExecution execution,
            RunLog log,
            RunQueries runs,
            RunProgress progress,
            KeptFiles keptFiles) {
        this.lock = lock;
        this.execution = execution;
        this.log = log;
        this.runs = runs;
        this.progress = progress;
        this.keptFiles = keptFiles;
    }

    /** Runs an import in this thread, and answers how it ended. The file stays to the caller. */
    public ImportRun run(ImportRequest request) {
        return run(request, ProgressListener.NONE);
    }

    /** As {@link #run(ImportRequest)}, telling somebody how it goes. */
    public ImportRun run(ImportRequest request, ProgressListener listener) {
        Begun begun = begin(request, null);
        end(begun, request, listener);
        return runs.get(begun.run());
    }

    /**
     * Begins an import that goes on by itself, and answers its id, by which the history tells the rest. The file is kept some
     * days, so that a check can become a loading, and closed at the end.
     */
    public UUID start(ImportRequest request) {
        Begun begun = keepAndBegin(request);
        background.execute(() -> {
            try (ImportFile file = request.file()) {
                end(begun, request, ProgressListener.NONE);
            }
        });
        return begun.run();
    }

    /** Asks a run to stop; it does at its next telling of progress, and undoes what it did. */
    public void cancel(UUID run) {
        progress.cancel(run);
    }

    /** Notes as interrupted what a former process left running, when this one starts. */
    @EventListener(ApplicationStartedEvent.class)
    void tidyAfterTheFormerProcess() {
        lock.tryToTake().ifPresent(held -> {
            try (held) {
                tidy();
            }
        });
    }

    private Begun keepAndBegin(ImportRequest request) {
        try {
            keptFiles.keep(request.file());
            return begin(request, WhoAsks.currentPerson().orElse(null));
        } catch (RuntimeException failed) {
            request.file().close();
            throw failed;
        }
    }

    /** @param starter who will want to know how it ended; null when nobody waits elsewhere */
    private Begun begin(ImportRequest request, @Nullable UUID starter) {
        Optional<ImportLock.Held> held = lock.tryToTake();
        if (held.isPresent()) {
            tidy();
        }
        return new Begun(log.begin(request, starter), held);
    }

    /** Only while the lock is held: then nothing runs. */
    private void tidy() {
        log.interruptRunning();
        keptFiles.dropOld();
    }

    private void end(Begun begun, ImportRequest request, ProgressListener listener) {
        if (begun.lock().isEmpty()) {
            log.refuseForAnother(begun.run());
            return;
        }
        try (ImportLock.Held held = begun.lock().get()) {
            execution.execute(begun.run(), request, listener);
        }
    }

    /** Interrupts what runs, and waits for its report to be written. */
    @Override
    public void destroy() throws InterruptedException {
        execution.stop();
        background.shutdown();
        background.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    /** @param lock empty when another import holds it */
    private record Begun(UUID run, Optional<ImportLock.Held> lock) {}
}
