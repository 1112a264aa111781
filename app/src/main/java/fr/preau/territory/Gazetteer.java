package fr.preau.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the open places in memory, so that a page asks the database for what is its own and not for its surroundings. After an import
 * a new {@link Edition} is made aside, in a second or two with the country; whoever asks meanwhile is answered from the tables, so
 * that nobody reads what is no longer true, and nobody waits.
 */
@Component
public class Gazetteer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Gazetteer.class);

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate oneState;
    private final ExecutorService maker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("gazetteer").factory());
    private final AtomicReference<String> inTheMaking = new AtomicReference<>("");
    private volatile @Nullable Edition last;

    Gazetteer(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
    }

    /** The edition that says what the tables say; empty while none is made yet. */
    public Optional<Edition> current() {
        String version = PlacesVersion.read(sql);
        Edition edition = last;
        if (edition != null && edition.version().equals(version)) {
            return Optional.of(edition);
        }
        if (!inTheMaking.getAndSet(version).equals(version)) {
            maker.execute(this::tryToMake);
        }
        return Optional.empty();
    }

    /** Makes the edition now, for who would rather wait. */
    public Edition make() {
        Edition edition = oneState.execute(status -> new EditionReader(sql, LocalDate.now(clock)).read());
        last = edition;
        return edition;
    }

    private void tryToMake() {
        try {
            make();
        } catch (DataAccessException | TransactionException noDatabase) {
            inTheMaking.set("");
            LOG.debug("The places could not be read into memory.", noDatabase);
        }
    }

    @Override
    public void destroy() {
        maker.shutdownNow();
    }
}
