package fr.preau.ui;

import java.util.List;
import java.util.Optional;

/**
 * A map, drawn by {@code map.js} when it is about to be seen; its legend stands outside the drawing and a table says the same.
 * Where the reader moves it is kept in the address ({@code position=latitude,longitude,zoom}).
 *
 * @param label what the map shows
 * @param start what is in view when the address holds no position
 * @param table address of the same places as a list; empty when they stand beside it
 * @param points what is drawn above all layers
 */
public record MapFrame(
        String label, Layers layers, Bounds start, Legend legend, String table, Optional<MapPoints> points)
        implements Component {

    public MapFrame(String label, Layers layers, Bounds start, Legend legend, String table) {
        this(label, layers, start, legend, table, Optional.empty());
    }

    /** With these points above. */
    public MapFrame with(MapPoints others) {
        return new MapFrame(label, layers, start, legend, table, Optional.of(others));
    }

    /**
     * Addresses of GeoJSON collections, each empty when the map has no such layer. The properties that the map reads:
     *
     * @param ground polygons around the territory, in pale grey: none
     * @param areas polygons of the territory: {@code name}, {@code said} (the value in words), {@code address}, and {@code rank}: the class, from 0,
     *     or {@code "missing"}, {@code "withheld"}, {@code "none"}
     * @param points schools: {@code name}, {@code said}, {@code address}, {@code shape} ({@code circle}, {@code square}, {@code triangle}),
     *     {@code here} true for the one that the page is about; gathered below zoom 10
     * @param towns points that are named on the map: {@code name}, {@code rank} from 1 for the largest
     */
    public record Layers(String ground, String areas, String points, String towns) {

        public static Layers none() {
            return new Layers("", "", "", "");
        }

        public Layers ground(String address) {
            return new Layers(address, areas, points, towns);
        }

        public Layers areas(String address) {
            return new Layers(ground, address, points, towns);
        }

        public Layers points(String address) {
            return new Layers(ground, areas, address, towns);
        }

        public Layers towns(String address) {
            return new Layers(ground, areas, points, address);
        }
    }

    /** In degrees, WGS 84. */
    public record Bounds(double west, double south, double east, double north) {

        public Bounds {
            if (!(west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90)) {
                throw new IllegalArgumentException(
                        "Bounds go from west to east and from south to north, received: %s, %s, %s, %s"
                                .formatted(west, south, east, north));
            }
        }
    }

    /**
     * @param title what the colours say; empty when the areas have no colour
     * @param conditions unit, period, coverage, source and date
     * @param classes words for each class, from the lowest; six at most
     * @param absences the states, other than known, that the map shows
     * @param shapes true when schools are drawn
     */
    public record Legend(
            String title, String conditions, List<String> classes, List<FigureState> absences, boolean shapes) {

        public Legend {
            classes = List.copyOf(classes);
            absences = List.copyOf(absences);
            if (classes.size() > 6) {
                throw new IllegalArgumentException("A map shows at most six classes, received: " + classes.size());
            }
        }

        /** For a map of points alone, which have a legend of their own. */
        public static Legend ofPoints(String conditions) {
            return new Legend("", conditions, List.of(), List.of(), false);
        }

        /** For a map of schools alone. */
        public static Legend ofSchools(String conditions) {
            return new Legend("", conditions, List.of(), List.of(), true);
        }
    }
}
