package fr.preau.methods.composite;

/**
 * Turns factors until each is made of a few indicators as far as can be: varimax with Kaiser's normalisation (<i>Psychometrika</i> 23,
 * 1958), pair of factors by pair, until nothing turns any more. R's {@code varimax} stops earlier by default ({@code eps = 1e-5}),
 * hence differences of some 10<sup>-5</sup>.
 */
final class Varimax {

    private static final int MOST_SWEEPS = 1000;
    private static final double STILL = 1e-13;

    private Varimax() {}

    /**
     * @param loadings of each factor, on each indicator
     * @return the same, turned
     */
    static double[][] rotate(double[][] loadings) {
        double[] sizes = sizes(loadings);
        double[][] turned = scaled(loadings, sizes, false);
        boolean moves = true;
        for (int sweep = 0; sweep < MOST_SWEEPS && moves; sweep++) {
            moves = false;
            for (int p = 0; p < turned.length; p++) {
                for (int q = p + 1; q < turned.length; q++) {
                    moves |= turn(turned[p], turned[q]);
                }
            }
        }
        return scaled(turned, sizes, true);
    }

    private static boolean turn(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < x.length; i++) {
            double u = x[i] * x[i] - y[i] * y[i];
            double v = 2 * x[i] * y[i];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        double angle = StrictMath.atan2(d - 2 * a * b / x.length, c - (a * a - b * b) / x.length) / 4;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double before = x[i];
            x[i] = cosine * before + sine * y[i];
            y[i] = cosine * y[i] - sine * before;
        }
        return Math.abs(angle) > STILL;
    }

    /** The square root of what the factors explain of each indicator; 1 where that is nothing. */
    private static double[] sizes(double[][] loadings) {
        double[] sizes = new double[loadings[0].length];
        for (int i = 0; i < sizes.length; i++) {
            for (double[] factor : loadings) {
                sizes[i] += factor[i] * factor[i];
            }
            sizes[i] = sizes[i] == 0 ? 1 : Math.sqrt(sizes[i]);
        }
        return sizes;
    }

    private static double[][] scaled(double[][] loadings, double[] sizes, boolean back) {
        double[][] scaled = new double[loadings.length][sizes.length];
        for (int f = 0; f < loadings.length; f++) {
            for (int i = 0; i < sizes.length; i++) {
                scaled[f][i] = back ? loadings[f][i] * sizes[i] : loadings[f][i] / sizes[i];
            }
        }
        return scaled;
    }
}
