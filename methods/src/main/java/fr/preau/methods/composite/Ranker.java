package fr.preau.methods.composite;

import java.util.Arrays;

/**
 * Ranks many lists of scores, one after the other, in memory that it keeps: one for each thread.
 *
 * <p>A score is rounded to a whole number of 41 bits, in proportion to the largest, and stands in one {@code long} with the number
 * of its unit; four passes of a radix sort put these in order. It takes as long whatever the scores are, some ten times less than a
 * comparison sort of 60,000.
 */
final class Ranker {

    /** The position of a unit without score. */
    static final int UNRANKED = 0;

    /** The most units: their numbers have 20 bits. */
    static final int MOST_UNITS = 1 << 20;

    private static final int UNIT_BITS = 20;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int PASSES = 4;
    private static final double HALF_KEYS = 1L << 40;

    private final int[][] counts = new int[PASSES][DIGITS];
    private long[] keys;
    private long[] spare;

    Ranker(int units) {
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException("At most %d units are ranked, received %d".formatted(MOST_UNITS, units));
        }
        keys = new long[units];
        spare = new long[units];
    }

    /** Writes the position of each unit, from 1 for the highest score; the first of theirs where equal. */
    void rank(double[] scores, int[] positions) {
        Arrays.fill(positions, UNRANKED);
        int ranked = fillKeys(scores);
        for (int pass = 0; pass < PASSES; pass++) {
            sort(ranked, pass);
        }
        int position = 0;
        long before = Long.MIN_VALUE;
        for (int i = 0; i < ranked; i++) {
            long key = keys[i] >>> UNIT_BITS;
            position = key <= before + 1 ? position : i + 1; // the same number may have been rounded both ways
            before = key;
            positions[(int) keys[i] & (MOST_UNITS - 1)] = position;
        }
    }

    /** The higher the score, the lower its key. */
    private int fillKeys(double[] scores) {
        double largest = 0;
        for (double score : scores) {
            double size = Math.abs(score);
            largest = size > largest ? size : largest;
        }
        double scale = largest > 0 ? HALF_KEYS / largest : 0;
        for (int[] ofPass : counts) {
            Arrays.fill(ofPass, 0);
        }
        int ranked = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                long key = (long) (HALF_KEYS - Math.rint(scores[i] * scale));
                keys[ranked++] = key << UNIT_BITS | i;
                for (int pass = 0; pass < PASSES; pass++) {
                    counts[pass][digit(key, pass)]++;
                }
            }
        }
        return ranked;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> pass * DIGIT_BITS) & (DIGITS - 1);
    }

    private void sort(int ranked, int pass) {
        int[] next = counts[pass];
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = next[digit];
            next[digit] = start;
            start += count;
        }
        for (int i = 0; i < ranked; i++) {
            long key = keys[i];
            spare[next[digit(key >>> UNIT_BITS, pass)]++] = key;
        }
        long[] sorted = spare;
        spare = keys;
        keys = sorted;
    }
}
