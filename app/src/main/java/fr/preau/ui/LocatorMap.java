package fr.preau.ui;

import java.util.List;

/**
 * The little map that shows where one thing stands among its like, drawn on the server: it needs no script and prints.
 *
 * @param label what it shows, for who cannot see it
 * @param caption what the signs are
 * @param width in the units of the points
 * @param outline the land, as the {@code d} of an SVG path
 * @param others the things of the same kind, as the {@code d} of a path that puts a dot on each: see {@link #dots}
 * @param here the one that the page is about
 */
public record LocatorMap(
        String label, String caption, double width, double height, String outline, String others, Point here)
        implements Component {

    /** A path with a dot on each point: one element, where a city would take a thousand circles. */
    public static String dots(List<Point> points) {
        var path = new StringBuilder();
        points.forEach(point ->
                path.append('M').append(point.x()).append(' ').append(point.y()).append("h0"));
        return path.toString();
    }

    /** Value of {@code viewBox}. */
    public String box() {
        return "0 0 " + width + " " + height;
    }

    /** In units of the drawing, from its top left corner. */
    public record Point(double x, double y) {}
}
