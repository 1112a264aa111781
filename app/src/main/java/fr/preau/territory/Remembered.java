package fr.preau.territory;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something large that is read from the database once for each of its versions. A new version is read aside; meanwhile there is none,
 * and whoever asks turns to the tables: nobody is answered what is no longer true, and nobody waits for another, who may need the
 * connection that he holds.
 *
 * @param <T> immutable
 */
public final class Remembered<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Supplier<String> version;
    private final Supplier<T> read;
    private final TransactionTemplate oneState;
    private final ExecutorService reader;
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private volatile @Nullable Known<T> last;

    private record Known<T>(String version, T thing) {}

    /**
     * @param name of the thread that reads
     * @param version of the database, asked by every reader
     * @param read reads it whole, in a transaction that sees one state of the data
     */
    public Remembered(
            String name, PlatformTransactionManager transactions, Supplier<String> version, Supplier<T> read) {
        this.version = version;
        this.read = read;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
        this.reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** The thing as the database holds it now; empty while it is not read yet. */
    public Optional<T> current() {
        String now = version.get();
        Known<T> known = last;
        if (known != null && known.version().equals(now)) {
            return Optional.of(known.thing());
        }
        if (!asked.getAndSet(now).equals(now)) {
            reader.execute(this::tryToRead);
        }
        return Optional.empty();
    }

    /** Reads it now, for who would rather wait. */
    public T read() {
        Known<T> fresh = Objects.requireNonNull(oneState.execute(status -> new Known<>(version.get(), read.get())));
        last = fresh;
        return fresh.thing();
    }

    private void tryToRead() {
        try {
            read();
        } catch (DataAccessException | TransactionException noDatabase) {
            asked.set("");
            LOG.debug("What is kept in memory could not be read.", noDatabase);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
