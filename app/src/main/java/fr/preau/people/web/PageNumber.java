package fr.preau.people.web;

/** Which page of a list is asked for. */
final class PageNumber {

    private static final int MOST = 1_000_000;

    private PageNumber() {}

    /** From 1; the first where what was asked for is no number. */
    static int read(String asked) {
        try {
            return Math.clamp(Integer.parseInt(asked), 1, MOST);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
