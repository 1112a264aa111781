package fr.preau.territory.outlines;

import fr.preau.values.PlaceId;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Some places, drawn on one sheet.
 *
 * @param width in the units of the paths
 * @param shapes by name of the place
 */
@NamedInterface("outlines")
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /**
     * @param path the {@code d} of an SVG path
     * @param across how wide it is at most, in the units of the drawing
     * @param middleX where its middle is
     */
    public record Shape(PlaceId place, String name, String path, double across, double middleX, double middleY) {}
}
