package fr.preau.territory;

/**
 * A point on Earth in WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) {

    /** Mean radius of the Earth, IUGG 1980, in kilometres. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Position {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException(
                    "The latitude (%s) must be between -90 and 90 degrees.".formatted(latitude));
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "The longitude (%s) must be between -180 and 180 degrees.".formatted(longitude));
        }
    }

    /** Great-circle distance in kilometres (haversine; error under 0.5 % against the ellipsoid). */
    public double kilometresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
