package fr.preau.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}.
 *
 * @param note what differs from the conditions of the table: unit, period; empty when nothing does
 * @param numeric figures, set at the right with digits of one width
 * @param sort present when a click on the heading sorts by this column
 */
public record Column(String label, String note, boolean numeric, Optional<Sort> sort) {

    public static Column text(String label) {
        return new Column(label, "", false, Optional.empty());
    }

    public static Column number(String label) {
        return new Column(label, "", true, Optional.empty());
    }

    public Column note(String text) {
        return new Column(label, text, numeric, sort);
    }

    /** Value of {@code aria-sort} on the heading; empty when the list cannot be sorted by it. */
    public @Nullable String ariaSort() {
        return sort.map(order -> order.direction().slug()).orElse(null);
    }

    /** A heading that is a link to the same list in another order. */
    public Column sorted(Sort order) {
        return new Column(label, note, numeric, Optional.of(order));
    }

    /**
     * @param address the list sorted by this column, or the other way round when it already is
     */
    public record Sort(Direction direction, String address) {}

    /** How the list is sorted by this column now; the value is that of {@code aria-sort}. */
    public enum Direction {
        NONE(Icon.SORT),
        ASCENDING(Icon.UP),
        DESCENDING(Icon.DOWN);

        private final Icon icon;

        Direction(Icon icon) {
            this.icon = icon;
        }

        public Icon icon() {
            return icon;
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
