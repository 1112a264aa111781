package fr.preau.ui;

/** Levels that a component may give its heading: the page has the only {@code h1}. */
final class Headings {

    private Headings() {}

    static void check(int level) {
        if (level < 2 || level > 4) {
            throw new IllegalArgumentException("The heading of a component has level 2, 3 or 4, received: " + level);
        }
    }
}
