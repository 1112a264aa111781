package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.Optional;

/**
 * Where one stands in a long list.
 *
 * @param label what list it is, for who hears the page
 * @param first rank of the first item shown, from 1
 * @param last rank of the last item shown
 * @param total number of items in the list
 * @param previous address of the items before; empty at the beginning
 * @param next address of the items after; empty at the end
 */
public record Pagination(
        String label, long first, long last, long total, Optional<String> previous, Optional<String> next)
        implements Component {

    /**
     * For a list cut in numbered pages.
     *
     * @param page number of the page shown, from 1
     * @param size most items that a page holds
     * @param addressOfPage such as {@code page -> frame.addressWith("page", page)}
     */
    public static Pagination ofPage(int page, int size, long total, PageAddress addressOfPage) {
        long first = Math.min(total, (page - 1L) * size + 1);
        long last = Math.min(total, (long) page * size);
        return new Pagination(
                t("ui.pagination.label"),
                first,
                last,
                total,
                page > 1 ? Optional.of(addressOfPage.of(String.valueOf(page - 1))) : Optional.empty(),
                last < total ? Optional.of(addressOfPage.of(String.valueOf(page + 1))) : Optional.empty());
    }

    /**
     * The page that an address asks for, from 1, brought back inside the list when it lies beyond its ends; the first when it is no
     * number.
     *
     * @param size most items that a page holds
     */
    public static int pageAsked(String asked, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        try {
            return Math.clamp(Integer.parseInt(asked.strip()), 1, last);
        } catch (NumberFormatException notNumber) {
            return 1;
        }
    }

    /** For a list of which only the neighbours of what is shown are known. */
    public static Pagination between(
            long first, long last, long total, Optional<String> previous, Optional<String> next) {
        return new Pagination(t("ui.pagination.label"), first, last, total, previous, next);
    }

    /** For a page that has two lists. */
    public Pagination label(String text) {
        return new Pagination(text, first, last, total, previous, next);
    }

    public boolean onOnePage() {
        return previous.isEmpty() && next.isEmpty();
    }

    /** The address of a page of the list, given its number. */
    @FunctionalInterface
    public interface PageAddress {
        String of(String page);
    }
}
