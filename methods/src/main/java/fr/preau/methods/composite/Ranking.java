package fr.preau.methods.composite;

import java.util.Arrays;

/**
 * Ranks from 1 for the highest score. Two scores closer than about 10<sup>-12</sup> of the largest are equal: sums of the same numbers in
 * another order are a tie, not an order. A score that is {@code NaN} has no rank.
 */
public final class Ranking {

    private Ranking() {}

    /** Equal units have the rank of the first of them, and the next ranks are empty: 1, 2, 2, 4. {@code NaN} where not ranked. */
    public static double[] first(double[] scores) {
        int[] positions = new int[scores.length];
        new Ranker(scores.length).rank(scores, positions);
        return Arrays.stream(positions)
                .mapToDouble(position -> position == Ranker.UNRANKED ? Double.NaN : position)
                .toArray();
    }

    /** Equal units share the mean of their ranks: 1, 2.5, 2.5, 4. For correlations. {@code NaN} where not ranked. */
    public static double[] middle(double[] scores) {
        double[] ranks = first(scores);
        int[] equals = new int[scores.length + 1];
        for (double rank : ranks) {
            equals[Double.isNaN(rank) ? 0 : (int) rank]++;
        }
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] += Double.isNaN(ranks[i]) ? 0 : (equals[(int) ranks[i]] - 1) / 2.0;
        }
        return ranks;
    }

    /** The units that have a rank, the first first; equal units stay in their order. */
    static int[] order(double[] scores) {
        double[] ranks = first(scores);
        int[] order = new int
                [(int) Arrays.stream(ranks).filter(rank -> !Double.isNaN(rank)).count()];
        int[] equals = new int[order.length + 1];
        for (int unit = 0; unit < ranks.length; unit++) {
            if (!Double.isNaN(ranks[unit])) {
                int rank = (int) ranks[unit];
                order[rank - 1 + equals[rank]++] = unit;
            }
        }
        return order;
    }
}
