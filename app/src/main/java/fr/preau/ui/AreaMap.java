package fr.preau.ui;

import java.util.List;

/**
 * A map of which each area is a link, drawn on the server: the way into a territory, without script.
 *
 * @param label what it shows, for who cannot see it
 * @param width in the units of the paths
 * @param areas in the order in which the keyboard visits them
 */
public record AreaMap(String label, double width, double height, List<Area> areas) implements Component {

    public AreaMap {
        areas = List.copyOf(areas);
    }

    /** Value of {@code viewBox}. */
    public String box() {
        return "0 0 " + width + " " + height;
    }

    /**
     * @param name said aloud, and shown under the pointer
     * @param outline the {@code d} of an SVG path
     */
    public record Area(String name, String address, String outline) {}
}
