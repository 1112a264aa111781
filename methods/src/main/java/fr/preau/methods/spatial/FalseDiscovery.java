package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How to keep the share of false discoveries low when each unit is a test: 1 test in 20 is below 0.05 by chance alone. */
public enum FalseDiscovery {

    /**
     * For tests that are independent, or that go together as those of neighbours do (Benjamini and Hochberg, <i>JRSS B</i> 57, 1995;
     * Caldas de Castro and Singer, <i>Geographical Analysis</i> 38, 2006, for local statistics).
     */
    BENJAMINI_HOCHBERG,

    /** For any dependence, at the price of fewer discoveries (Benjamini and Yekutieli, <i>Annals of Statistics</i> 29, 2001). */
    BENJAMINI_YEKUTIELI;

    /**
     * The lowest level at which each test is a discovery.
     *
     * @param p from 0 to 1, {@link Double#NaN} where there was no test: these stay, and do not count
     */
    public double[] adjusted(double[] p) {
        int[] descending = IntStream.range(0, p.length)
                .filter(test -> !Double.isNaN(p[test]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer test) -> p[test]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double lowest = 1;
        double tests = descending.length * price(descending.length);
        for (int place = 0; place < descending.length; place++) {
            int test = descending[place];
            lowest = Math.min(lowest, p[test] * tests / (descending.length - place));
            adjusted[test] = lowest;
        }
        return adjusted;
    }

    /**
     * Which tests are discoveries.
     *
     * @throws IllegalArgumentException if the level is not above 0 and below 1
     */
    public boolean[] discoveries(double[] p, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is above 0 and below 1, received %s".formatted(level));
        }
        double[] adjusted = adjusted(p);
        boolean[] discoveries = new boolean[p.length];
        for (int test = 0; test < p.length; test++) {
            discoveries[test] = adjusted[test] <= level;
        }
        return discoveries;
    }

    private double price(int tests) {
        return switch (this) {
            case BENJAMINI_HOCHBERG -> 1;
            case BENJAMINI_YEKUTIELI ->
                IntStream.rangeClosed(1, tests).mapToDouble(rank -> 1.0 / rank).sum();
        };
    }
}
