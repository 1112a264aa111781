package fr.preau.ui;

import java.util.List;

/**
 * The little map that shows where one thing stands among its like, drawn on the server: it needs no script and prints.
 *
 * @param label what it shows, for who cannot see it
 * @param caption what the signs are
 * @param width in the units of the points
 * @param outline the land, as the {@code d} of an SVG path
 * @param others the things of the same kind
 * @param here the one that the page is about
 */
public record LocatorMap(
        String label, String caption, double width, double height, String outline, List<Point> others, Point here)
        implements Component {

    public LocatorMap {
        others = List.copyOf(others);
    }

    /** Value of {@code viewBox}. */
    public String box() {
        return "0 0 " + width + " " + height;
    }

    /** In units of the drawing, from its top left corner. */
    public record Point(double x, double y) {}
}
