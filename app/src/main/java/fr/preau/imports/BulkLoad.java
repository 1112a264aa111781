package fr.preau.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many files loaded one after another before anybody reads: a first start. What is computed from all of them may wait for the last
 * one. Who puts work off writes in the database that it is due, and does it on {@link BulkLoadEnded}: a process that dies halfway
 * leaves nothing undone, since the next start ends a bulk load too, be there files to load or not.
 */
@Component
public class BulkLoad {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    BulkLoad(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** May work be put off until the end? */
    public boolean isRunning() {
        return running;
    }

    /** Loads the files, then lets everybody catch up in one transaction. */
    public void run(Runnable files) {
        running = true;
        try {
            files.run();
        } finally {
            running = false;
        }
        transaction.executeWithoutResult(_ -> events.publishEvent(new BulkLoadEnded()));
    }
}
