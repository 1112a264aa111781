package fr.preau.territory;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What nearly every page asks of the places and is long to read: read once after each import, and kept in memory.
 *
 * @param <T> what was read, which does not change any more
 */
public final class KeptPlaces<T> {

    private final JdbcClient sql;
    private final Supplier<T> reading;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Kept<T> kept;

    public KeptPlaces(JdbcClient sql, Supplier<T> reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** As it is now: who asks for many places asks once. */
    public T now() {
        String version = PlacesVersion.read(sql);
        Kept<T> known = kept;
        if (known != null && known.version.equals(version)) {
            return known.value;
        }
        return known == null || busy.compareAndSet(false, true) ? readAgain(version) : known.value;
    }

    /**
     * While one reader reads after an import, the others are answered what was true before it. Nobody waits for another: a reader may
     * hold a connection that the one who reads needs.
     */
    private T readAgain(String version) {
        try {
            var fresh = new Kept<>(version, reading.get());
            kept = fresh;
            return fresh.value;
        } finally {
            busy.set(false);
        }
    }

    private record Kept<T>(String version, T value) {}
}
