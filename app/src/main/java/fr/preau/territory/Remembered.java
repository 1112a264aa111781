package fr.preau.territory;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something that many pages ask and is long to read: read from the database once for each of its versions. Nobody who
 * holds a connection waits for another who reads: he may need that very connection.
 *
 * @param <T> what was read, which does not change any more
 */
public final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Supplier<String> version;
    private final Supplier<T> read;
    private final TransactionTemplate oneState;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final ReentrantLock firstReading = new ReentrantLock();
    private volatile @Nullable Known<T> last;

    private record Known<T>(String version, T thing) {}

    /**
     * @param version of the database, asked by every reader
     * @param read reads it whole, in a transaction that sees one state of the data
     */
    public Remembered(PlatformTransactionManager transactions, Supplier<String> version, Supplier<T> read) {
        this.version = version;
        this.read = read;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
    }

    /** Something read from the places, anew after each import that changes them. */
    public static <T> Remembered<T> ofPlaces(
            JdbcClient sql, PlatformTransactionManager transactions, Supplier<T> read) {
        return new Remembered<>(transactions, () -> PlacesVersion.read(sql), read);
    }

    /**
     * The thing as the database holds it now. A new version is read aside; meanwhile it is empty, and whoever asks turns to the
     * tables: nobody is answered what is no longer true.
     */
    public Optional<T> current() {
        Known<T> known = last;
        if (known != null && isCurrent(known)) {
            return Optional.of(known.thing());
        }
        if (reading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("remembered").start(this::readAside);
        }
        return Optional.empty();
    }

    /**
     * The thing, for who cannot do without: who asks first reads it, and the others wait for him. While one reader reads a new version,
     * the others are answered what was true before.
     */
    public T now() {
        Known<T> known = last;
        if (known == null) {
            return first();
        }
        if (isCurrent(known) || !reading.compareAndSet(false, true)) {
            return known.thing();
        }
        try {
            return read();
        } finally {
            reading.set(false);
        }
    }

    /** Who holds a connection reads it for himself: the one who reads may need that very connection. */
    private T first() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return read();
        }
        firstReading.lock();
        try {
            Known<T> known = last;
            return known == null ? read() : known.thing();
        } finally {
            firstReading.unlock();
        }
    }

    /** Reads it anew, for who would rather wait. */
    public T read() {
        Known<T> fresh = Objects.requireNonNull(oneState.execute(_ -> new Known<>(version.get(), read.get())));
        last = fresh;
        return fresh.thing();
    }

    private boolean isCurrent(Known<T> known) {
        return known.version().equals(version.get());
    }

    private void readAside() {
        try {
            read();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("What is kept in memory could not be read.", noDatabase);
        } finally {
            reading.set(false);
        }
    }
}
