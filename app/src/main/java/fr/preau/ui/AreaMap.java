package fr.preau.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** What is written over the areas, after all of them so that no neighbour hides it. */
    public List<Label> labels() {
        return areas.stream().flatMap(area -> Stream.ofNullable(area.label())).toList();
    }

    /**
     * @param name said aloud, and shown under the pointer
     * @param outline the {@code d} of an SVG path
     * @param label written on it; null where there is no room
     */
    public record Area(
            String name,
            String address,
            String outline,
            @Nullable Label label) {}

    /** Words on an area, with their middle. */
    public record Label(String text, double x, double y) {}
}
