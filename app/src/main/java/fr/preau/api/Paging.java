package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which page of a collection is asked for. A parameter of a controller's method: it is read from {@code ?cursor=} and {@code ?limit=}.
 *
 * @param after where the last page ended; empty for the first page
 * @param limit items on a page, 1 to {@value #MOST}
 */
public record Paging(Optional<Cursor> after, int limit) {

    /** Query parameters. */
    public static final String CURSOR = "cursor";

    public static final String LIMIT = "limit";

    /** Items on a page when nothing is asked. */
    public static final int USUAL = 100;

    /** Items on the largest page. */
    public static final int MOST = 1000;

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to %d items, received %d.".formatted(MOST, limit));
        }
    }

    /** Rows to read: one more than the page holds, to know whether another page follows. */
    public int rowsToRead() {
        return limit + 1;
    }

    /**
     * The sort keys after which the page begins.
     *
     * @param number how many keys sort this collection
     * @return as many keys, or none for the first page
     * @throws BadRequest if the cursor comes from another collection
     */
    public List<String> keysAfter(int number) {
        after.filter(cursor -> cursor.keys().size() != number).ifPresent(cursor -> {
            throw BadRequest.of(CURSOR, cursor.text(), t("api.expected.cursor"));
        });
        return after.map(Cursor::keys).orElse(List.of());
    }

    /**
     * The page made of the rows read.
     *
     * @param rows at most {@link #rowsToRead()} rows after {@link #after()}
     * @param total items in the whole collection
     * @param cursor the sort keys of an item
     */
    public <T> CursorPage<T> pageOf(List<T> rows, long total, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new CursorPage<>(rows, total, null);
        }
        List<T> items = rows.subList(0, limit);
        return new CursorPage<>(items, total, cursor.apply(items.getLast()).text());
    }
}
