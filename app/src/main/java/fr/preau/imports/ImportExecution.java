package fr.preau.imports;

import fr.preau.imports.runs.RunLog;
import fr.preau.imports.runs.RunProgress;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a kind inside its transaction, which is a savepoint where the first files fill the tables together; decides what becomes of it,
 * and writes the report whatever happens.
 */
@Component
class ImportExecution {

    private static final Logger LOG = LoggerFactory.getLogger(ImportExecution.class);

    private final ImportKinds kinds;
    private final RunLog log;
    private final RunProgress progress;
    private final BulkLoad bulkLoad;
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    ImportExecution(
            ImportKinds kinds,
            RunLog log,
            RunProgress progress,
            BulkLoad bulkLoad,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.log = log;
        this.progress = progress;
        this.bulkLoad = bulkLoad;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void execute(UUID run, ImportRequest request, ProgressListener listener) {
        var report = new Report();
        RunState state = load(run, request, report, progress.of(run, listener, () -> stopping));
        if (state != RunState.LOADED) { // the report of a loaded run is written with it
            log.end(run, state, report);
        }
    }

    /** Makes the imports that run stop at their next telling of progress. */
    void stop() {
        stopping = true;
    }

    private RunState load(UUID run, ImportRequest request, Report report, Progress progress) {
        try {
            return loadInTransaction(run, request, report, progress);
        } catch (ImportRefused refused) {
            report.problems().add(refused.problem());
            return RunState.REFUSED;
        } catch (ImportCancelled cancelled) {
            return stopping ? RunState.INTERRUPTED : RunState.CANCELLED;
        } catch (RuntimeException broken) { // a bug or a broken database: nothing is loaded, and the history says so
            LOG.error("Import {} of {} failed", run, request.kind(), broken);
            return RunState.FAILED;
        }
    }

    private RunState loadInTransaction(UUID run, ImportRequest request, Report report, Progress progress) {
        ImportKind kind = kinds.get(request.kind());
        var job =
                new ImportJob(run, request.file(), request.scope(), request.source(), kind.columns(), report, progress);
        RunState end = transaction.execute(status -> {
            bulkLoad.giveRoom();
            kind.load(job);
            RunState state = decide(request.mode(), report);
            if (state == RunState.LOADED) {
                log.end(run, state, report);
            } else {
                status.setRollbackOnly();
            }
            return state;
        });
        return Objects.requireNonNull(end);
    }

    private static RunState decide(ImportMode mode, Report report) {
        if (mode == ImportMode.CHECK) {
            return RunState.CHECKED;
        }
        int rejected = report.problems().rejectedLines();
        boolean partly = mode == ImportMode.ALL_OR_NOTHING && rejected > 0;
        boolean nothing = rejected > 0 && rejected >= report.lines();
        return partly || nothing ? RunState.NOTHING_LOADED : RunState.LOADED;
    }
}
