package fr.preau.territory.loading;

import fr.preau.territory.Position;

/**
 * The projection in which the ministry prints points of metropolitan France (EPSG:2154): metres east and north.
 * Constants and inverse formula: IGN, «Projection cartographique conique conforme de Lambert», NTG 71, algorithm ALG0004.
 */
final class Lambert93 {

    static final String EPSG = "EPSG:2154";

    /** First eccentricity of the ellipsoid GRS 80. */
    private static final double ECCENTRICITY = 0.081_819_191_042_815_8;

    private static final double EXPONENT = 0.725_607_765_053_267;
    private static final double CONSTANT = 11_754_255.4261;
    private static final double POLE_EAST = 700_000;
    private static final double POLE_NORTH = 12_655_612.0499;
    private static final double CENTRAL_MERIDIAN = Math.toRadians(3);

    /** Enough for a millimetre: each round divides the error by more than a hundred. */
    private static final int ROUNDS = 8;

    private Lambert93() {}

    /** Whether the numbers can be metres of this projection; degrees never are. */
    static boolean contains(double east, double north) {
        return east > 50_000 && east < 1_300_000 && north > 6_000_000 && north < 7_200_000;
    }

    static Position toWgs84(double east, double north) {
        double x = east - POLE_EAST;
        double y = POLE_NORTH - north;
        double isometric = -Math.log(Math.hypot(x, y) / CONSTANT) / EXPONENT;
        double longitude = CENTRAL_MERIDIAN + Math.atan2(x, y) / EXPONENT;
        return new Position(Math.toDegrees(latitude(isometric)), Math.toDegrees(longitude));
    }

    private static double latitude(double isometric) {
        double latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
        for (int round = 0; round < ROUNDS; round++) {
            double sine = ECCENTRICITY * Math.sin(latitude);
            latitude = 2 * Math.atan(Math.pow((1 + sine) / (1 - sine), ECCENTRICITY / 2) * Math.exp(isometric))
                    - Math.PI / 2;
        }
        return latitude;
    }
}
