package fr.preau.methods.composite;

import java.util.stream.IntStream;

/** Units some at a time, so few that all their indicators stay near the core while they are added up. */
final class Tiles {

    static final int UNITS = 1024;

    /** Of which counts of ranks stay near the core. */
    private static final int FEW = 128;

    private Tiles() {}

    /** Units from the first to before the last. */
    @FunctionalInterface
    interface Span {
        void take(int from, int to);
    }

    static int count(int units) {
        return (units + UNITS - 1) / UNITS;
    }

    /** The tile where this unit is. */
    static int of(int unit) {
        return unit / UNITS;
    }

    static int from(int tile) {
        return tile * UNITS;
    }

    static int to(int tile, int units) {
        return Math.min(units, from(tile + 1));
    }

    /** A few units at a time, on all cores, in any order. */
    static void forEachFew(int units, Span span) {
        IntStream.range(0, (units + FEW - 1) / FEW)
                .parallel()
                .forEach(few -> span.take(few * FEW, Math.min(units, (few + 1) * FEW)));
    }

    static double[] score(Scoring scoring, double[] weights, int units) {
        double[] scores = new double[units];
        IntStream.range(0, count(units)).parallel().forEach(tile -> {
            double[] part = new double[UNITS];
            scoring.score(weights, tile, part);
            System.arraycopy(part, 0, scores, from(tile), to(tile, units) - from(tile));
        });
        return scores;
    }
}
