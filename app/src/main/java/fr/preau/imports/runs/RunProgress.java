package fr.preau.imports.runs;

import fr.preau.imports.Progress;
import fr.preau.imports.ProgressListener;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The progress of runs and the wish to cancel them, written on a connection apart so that others see them at once. */
@Component
public class RunProgress {

    /** @param fraction of the current phase, from 0 to 1 */
    public record Stand(String phase, double fraction, boolean cancelAsked) {}

    private final JdbcClient database;
    private final TransactionTemplate apart;

    RunProgress(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** What a job tells its progress to. */
    public Progress of(UUID run, ProgressListener listener, BooleanSupplier stopping) {
        return new WrittenProgress(run, this, listener, stopping);
    }

    public Optional<Stand> find(UUID run) {
        return database.sql("select phase, fraction, cancel_asked from imports.progress where run_id = ?")
                .param(run)
                .query(Stand.class)
                .optional();
    }

    /** Asks a run to stop; it does at its next telling of progress. */
    public void cancel(UUID run) {
        database.sql("update imports.progress set cancel_asked = true where run_id = ?")
                .param(run)
                .update();
    }

    /** Writes where a run stands, and answers whether it must stop. */
    boolean write(UUID run, String phase, double fraction) {
        return Boolean.TRUE.equals(apart.execute(status -> database.sql("""
                        update imports.progress set phase = ?, fraction = ? where run_id = ? returning cancel_asked
                        """)
                .params(phase, fraction, run)
                .query(Boolean.class)
                .optional()
                .orElse(false)));
    }
}
