package fr.preau.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Points above a map, each with a number, whose signs change while the page stays. They are fetched once; their signs come as one
 * letter each, so that thousands are drawn anew in a moment. {@code map-points.js} draws them.
 *
 * @param positions the address of a {@link Positions}
 * @param signs the address of the {@link MapLetters} that are drawn first; an element with {@code data-map-letters} brings others
 * @param card the address of the {@link Card} of a point, to which {@code &n=} and its number are added
 * @param legend the signs, in the order of their letters: the first ones are drawn above the others
 * @param ringed what a ring around a sign says; empty when none has one
 */
public record MapPoints(String positions, String signs, String card, List<MapSign> legend, String ringed) {

    private static final JsonMapper JSON = new JsonMapper();

    public MapPoints {
        legend = List.copyOf(legend);
        if (legend.isEmpty() || legend.size() > MapSign.MOST) {
            throw new IllegalArgumentException(
                    "A map has from one to %d signs, received %s.".formatted(MapSign.MOST, legend));
        }
    }

    /**
     * Where points are.
     *
     * @param state tells one list of points from another: letters of another state are not theirs
     * @param degrees longitude and latitude of each, times {@link #DEGREE}; null twice where nobody knows
     */
    public record Positions(String state, List<@Nullable Integer> degrees) {

        /** A metre is enough. */
        public static final double DEGREE = 1e5;
    }

    /**
     * What is said of one point.
     *
     * @param more the words of the link
     */
    public record Card(String name, String said, String address, String more) {}

    /** The signs, as the drawing reads them. */
    public String json() {
        return JSON.writeValueAsString(legend.stream()
                .map(sign -> List.of(sign.shape().slug(), sign.fill(), sign.line(), sign.radius()))
                .toList());
    }
}
