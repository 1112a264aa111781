package fr.preau.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * How many items collections have, kept as long as their data do not change: a collection read page after page is counted once, and
 * counting costs more than reading a page.
 */
@Component
public class Totals {

    private static final int KEPT = 2_000;

    private final Cache<List<Object>, Long> totals =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * @param state tells one state of the data from another, as in an {@link ETag}
     * @param question what is counted, whose type tells it from other collections
     * @param count counts, when nobody did since the data changed
     */
    public long of(Object state, Object question, LongSupplier count) {
        return totals.get(List.of(state, question), _ -> count.getAsLong());
    }
}
