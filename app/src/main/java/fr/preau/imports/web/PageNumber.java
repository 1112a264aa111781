package fr.preau.imports.web;

/** The page of a list that an address asks for. */
final class PageNumber {

    private PageNumber() {}

    /** Brought back inside the list when it lies beyond its ends, or is no number. */
    static int of(String asked, long total, int size) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        try {
            return Math.clamp(Integer.parseInt(asked.strip()), 1, last);
        } catch (NumberFormatException notNumber) {
            return 1;
        }
    }
}
