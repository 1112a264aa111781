package fr.preau.methods.composite;

import java.util.stream.IntStream;

/** Scores units in lots that stay in the memory of a core while all indicators are added up. */
final class Tiles {

    private static final int UNITS = 2048;

    private Tiles() {}

    /** All units, on all cores. */
    static double[] score(Scoring scoring, double[] weights, int units) {
        double[] scores = new double[units];
        IntStream.range(0, (units + UNITS - 1) / UNITS)
                .parallel()
                .forEach(tile -> score(scoring, weights, tile * UNITS, scores, new double[UNITS]));
        return scores;
    }

    /** All units, on this core. */
    static void score(Scoring scoring, double[] weights, double[] scores) {
        double[] lot = new double[UNITS];
        for (int from = 0; from < scores.length; from += UNITS) {
            score(scoring, weights, from, scores, lot);
        }
    }

    private static void score(Scoring scoring, double[] weights, int from, double[] scores, double[] lot) {
        int to = Math.min(scores.length, from + UNITS);
        scoring.score(weights, from, to, lot);
        System.arraycopy(lot, 0, scores, from, to - from);
    }
}
