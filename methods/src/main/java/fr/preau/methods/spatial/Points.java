package fr.preau.methods.spatial;

/**
 * Where units are. Distances are in metres in either case: in a plane for projected coordinates, along the great circle of a sphere
 * for longitudes and latitudes, which are turned at once into points of that sphere so that a degree is never taken for a length.
 * Immutable.
 */
public final class Points {

    /** The mean radius of the Earth, in metres (IUGG). The sphere is within 0.6 % of distances on the ellipsoid. */
    private static final double RADIUS = 6_371_008.8;

    private static final int PLANE = 2;
    private static final int SPACE = 3;

    private final int axes;

    /** Point after point, all axes of one together. */
    private final double[] coordinates;

    private Points(int axes, double[] coordinates) {
        this.axes = axes;
        this.coordinates = coordinates;
    }

    /**
     * In a projection that keeps distances, as Lambert-93 does over mainland France to about 1 in 1,000.
     *
     * @param x in metres, towards the east
     * @param y in metres, towards the north
     * @throws IllegalArgumentException if there are not as many of both, or one is missing
     */
    public static Points projected(double[] x, double[] y) {
        Values.check(x, y.length);
        Values.check(y, x.length);
        double[] coordinates = new double[PLANE * x.length];
        for (int unit = 0; unit < x.length; unit++) {
            coordinates[PLANE * unit] = x[unit];
            coordinates[PLANE * unit + 1] = y[unit];
        }
        return new Points(PLANE, coordinates);
    }

    /**
     * On the globe.
     *
     * @param longitudes in degrees, -180 to 180, positive towards the east
     * @param latitudes in degrees, -90 to 90, positive towards the north
     * @throws IllegalArgumentException if there are not as many of both, or one is out of range
     */
    public static Points geographic(double[] longitudes, double[] latitudes) {
        Values.check(longitudes, latitudes.length);
        Values.check(latitudes, longitudes.length);
        double[] coordinates = new double[SPACE * longitudes.length];
        for (int unit = 0; unit < longitudes.length; unit++) {
            if (Math.abs(longitudes[unit]) > 180 || Math.abs(latitudes[unit]) > 90) {
                throw new IllegalArgumentException("Unit %d is not on the globe: longitude %s, latitude %s"
                        .formatted(unit, longitudes[unit], latitudes[unit]));
            }
            double longitude = Math.toRadians(longitudes[unit]);
            double latitude = Math.toRadians(latitudes[unit]);
            coordinates[SPACE * unit] = Math.cos(latitude) * Math.cos(longitude);
            coordinates[SPACE * unit + 1] = Math.cos(latitude) * Math.sin(longitude);
            coordinates[SPACE * unit + 2] = Math.sin(latitude);
        }
        return new Points(SPACE, coordinates);
    }

    /** How many there are. */
    public int units() {
        return coordinates.length / axes;
    }

    /** The distance between two units, in metres. */
    public double metres(int one, int other) {
        double square = 0;
        for (int axis = 0; axis < axes; axis++) {
            double difference = coordinate(one, axis) - coordinate(other, axis);
            square += difference * difference;
        }
        return axes == PLANE ? Math.sqrt(square) : 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square) / 2));
    }

    /** The straight distance, in the unit of coordinates, of points at so many metres. */
    double straight(double metres) {
        return axes == PLANE ? metres : 2 * Math.sin(Math.min(metres / (2 * RADIUS), Math.PI / 2));
    }

    int axes() {
        return axes;
    }

    double coordinate(int unit, int axis) {
        return coordinates[axes * unit + axis];
    }
}
