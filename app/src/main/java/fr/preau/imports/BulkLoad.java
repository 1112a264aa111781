package fr.preau.imports;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many files loaded one after another before anybody reads: a first start. What is computed from all of them may wait for the last
 * one. Who puts work off writes in the database that it is due, and does it on {@link CatchUp}: a process that dies halfway
 * leaves nothing undone, since the next start ends a bulk load too, be there files to load or not.
 *
 * <p>The very first files are loaded in one transaction, a savepoint each: indexes are made once after the last of them, and what is
 * written need not be logged. A process that dies meanwhile begins again.
 */
@Component
public class BulkLoad {

    /** PostgreSQL's memory for a sort and for building an index, while it has nothing else to do. */
    private static final String ROOM = """
            select set_config('work_mem', '128MB', true), set_config('maintenance_work_mem', '256MB', true)""";

    /** Any number does, as long as it is the same everywhere, and no other lock's. */
    private static final long KEY = 0x5072_6561_7501L;

    private final ApplicationEventPublisher events;
    private final ObjectProvider<CatchUp> due;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private volatile boolean filling;
    private volatile boolean alone;

    BulkLoad(
            ApplicationEventPublisher events,
            ObjectProvider<CatchUp> due,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.due = due;
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

    /** Are the tables empty but for what the present transaction writes? */
    boolean isFilling() {
        return filling;
    }

    /** Gives PostgreSQL more memory for the current transaction, if nobody else needs it. */
    void giveRoom() {
        if (alone) {
            sql.sql(ROOM).query().singleRow();
        }
    }

    /** Loads the files, then lets everybody catch up. */
    public void run(Runnable files) {
        runAlone(() -> {
            load(files);
            catchUp();
        });
    }

    /** Lets everybody catch up with what a former process loaded, if it died before its last file. */
    public void resume() {
        runAlone(this::catchUp);
    }

    private void runAlone(Runnable work) {
        alone = true;
        try {
            work.run();
        } finally {
            alone = false;
        }
    }

    private void load(Runnable files) {
        running = true;
        try {
            if (!isFirst() || !fill(files)) {
                files.run();
            }
        } finally {
            running = false;
        }
    }

    private void catchUp() {
        List<CompletableFuture<Void>> all = due.stream()
                .map(one -> CompletableFuture.runAsync(() -> catchUp(one), Thread::startVirtualThread))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    private void catchUp(CatchUp one) {
        transaction.executeWithoutResult(_ -> {
            giveRoom();
            one.catchUp();
        });
    }

    /** Has no file been loaded ever? */
    private boolean isFirst() {
        return sql.sql("select not exists (select from imports.run where state = 'loaded')")
                .query(Boolean.class)
                .single();
    }

    /** All files in one transaction, in which each has its own savepoint; false when another copy of the program was quicker. */
    private boolean fill(Runnable files) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            sql.sql("select pg_advisory_xact_lock(?)").param(KEY).query().listOfRows();
            if (!isFirst()) {
                return false;
            }
            filling = true;
            try {
                giveRoom();
                events.publishEvent(new FillingBegins());
                files.run();
                events.publishEvent(new FillingEnds());
                return true;
            } finally {
                filling = false;
            }
        }));
    }
}
