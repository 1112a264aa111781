package fr.preau.territory.outlines;

import fr.preau.territory.Position;
import fr.preau.ui.LocatorMap;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Degrees to the units of a small drawing: equirectangular, true at the middle latitude, which is enough for one département.
 *
 * @param west left border, degrees
 * @param north top border, degrees
 * @param scale units per degree of latitude
 * @param narrowing cosine of the middle latitude
 */
public record SvgProjection(double west, double north, double scale, double narrowing, double width, double height) {

    /** Longer side of the drawing. */
    private static final double SIDE = 300;

    private static final double MARGIN = 6;
    private static final JsonMapper JSON = new JsonMapper();

    public static SvgProjection around(double west, double south, double east, double north) {
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double scale = (SIDE - 2 * MARGIN) / Math.max((east - west) * narrowing, north - south);
        return new SvgProjection(
                west,
                north,
                scale,
                narrowing,
                round((east - west) * narrowing * scale + 2 * MARGIN),
                round((north - south) * scale + 2 * MARGIN));
    }

    public LocatorMap.Point point(Position position) {
        return point(position.longitude(), position.latitude());
    }

    /** The {@code d} of a path for a GeoJSON Polygon or MultiPolygon. */
    public String path(String geometry) {
        var path = new StringBuilder();
        append(path, JSON.readTree(geometry).path("coordinates"));
        return path.toString();
    }

    /** How wide a span of longitudes is drawn. */
    public double across(double from, double to) {
        return (to - from) * narrowing * scale;
    }

    /** The centre of gravity of the largest part of a GeoJSON Polygon or MultiPolygon. */
    public LocatorMap.Point middle(String geometry) {
        JsonNode coordinates = JSON.readTree(geometry).path("coordinates");
        boolean isOnePolygon = coordinates.path(0).path(0).path(0).isNumber();
        return Stream.of(coordinates)
                .flatMap(parts -> isOnePolygon
                        ? Stream.of(parts.path(0))
                        : parts.valueStream().map(part -> part.path(0)))
                .map(Gravity::of)
                .max(Comparator.comparingDouble(Gravity::area))
                .map(gravity -> point(gravity.longitude(), gravity.latitude()))
                .orElseThrow();
    }

    /** Centre of a ring and twice its area, in square degrees, by the shoelace formula. */
    private record Gravity(double area, double longitude, double latitude) {

        static Gravity of(JsonNode ring) {
            double area = 0;
            double east = 0;
            double north = 0;
            for (int i = 0; i + 1 < ring.size(); i++) {
                double x = ring.path(i).path(0).asDouble();
                double y = ring.path(i).path(1).asDouble();
                double nextX = ring.path(i + 1).path(0).asDouble();
                double nextY = ring.path(i + 1).path(1).asDouble();
                double cross = x * nextY - nextX * y;
                area += cross;
                east += (x + nextX) * cross;
                north += (y + nextY) * cross;
            }
            return new Gravity(Math.abs(area), east / (3 * area), north / (3 * area));
        }
    }

    private void append(StringBuilder path, JsonNode coordinates) {
        if (!coordinates.path(0).path(0).isNumber()) {
            coordinates.forEach(part -> append(path, part));
            return;
        }
        char command = 'M';
        for (JsonNode pair : coordinates) {
            LocatorMap.Point point = point(pair.path(0).asDouble(), pair.path(1).asDouble());
            path.append(command).append(point.x()).append(' ').append(point.y());
            command = 'L';
        }
        path.append('Z');
    }

    private LocatorMap.Point point(double longitude, double latitude) {
        return new LocatorMap.Point(
                round((longitude - west) * narrowing * scale + MARGIN), round((north - latitude) * scale + MARGIN));
    }

    private static double round(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
