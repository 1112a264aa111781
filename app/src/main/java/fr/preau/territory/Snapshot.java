package fr.preau.territory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One state of the data in memory, which does not change any more, with what was made from it. */
public abstract class Snapshot {

    private final Map<Object, Object> made = new ConcurrentHashMap<>();

    /**
     * Something made from this state, kept as long as the state is: an order, a drawing. To be made without asking the database,
     * for others may wait for it.
     *
     * @param key tells it from everything else that is kept; of a type that its maker alone uses
     */
    @SuppressWarnings("unchecked")
    public final <K, T> T keep(K key, Function<K, T> make) {
        return (T) made.computeIfAbsent(key, _ -> make.apply(key));
    }
}
