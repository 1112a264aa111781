package fr.preau.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** PostgreSQL's memory for a sort and for building an index, while it has nothing else to do. */
    private static final String ROOM = """
            select set_config('work_mem', '128MB', true), set_config('maintenance_work_mem', '256MB', true)""";

    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private volatile boolean alone;

    BulkLoad(ApplicationEventPublisher events, JdbcClient sql, PlatformTransactionManager transactions) {
        this.events = events;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** May work be put off until the end? */
    public boolean isRunning() {
        return running;
    }

    /** Does nobody read yet, neither while files are loaded nor while what they put off is done? */
    public boolean isAlone() {
        return alone;
    }

    /** Gives PostgreSQL more memory for the current transaction, if nobody else needs it. */
    void giveRoom() {
        if (alone) {
            sql.sql(ROOM).query().singleRow();
        }
    }

    /** Loads the files, then lets everybody catch up in one transaction. */
    public void run(Runnable files) {
        alone = true;
        try {
            load(files);
            transaction.executeWithoutResult(_ -> {
                giveRoom();
                events.publishEvent(new BulkLoadEnded());
            });
        } finally {
            alone = false;
        }
    }

    private void load(Runnable files) {
        running = true;
        try {
            files.run();
        } finally {
            running = false;
        }
    }
}
