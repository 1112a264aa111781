package fr.preau.methods.composite;

import java.util.Arrays;

/**
 * Outranking: a unit beats another where the indicators in which it is better weigh more than those in which it is worse, among those
 * that both have. Its score is how many it beats less how many beat it (Copeland 1951; Munda and Nardo, <i>Applied Economics</i>
 * 41, 2009, for indices). No indicator makes up for another by a large value. Every pair is compared: time grows with
 * the square of units.
 */
final class Copeland implements Scoring {

    /** Below this share of all weights, a difference is one of rounding. */
    private static final double TIE = 1e-12;

    private final double[][] columns;
    private final int first;
    private final int last;

    private Copeland(double[][] columns, int first, int last) {
        this.columns = columns;
        this.first = first;
        this.last = last;
    }

    /** @throws IllegalArgumentException if there are too many units */
    static Copeland of(double[][] columns) {
        int units = columns[0].length;
        if (units > Aggregation.MOST_PAIRED_UNITS) {
            throw new IllegalArgumentException(
                    "Pairs are compared up to %d units, received %d".formatted(Aggregation.MOST_PAIRED_UNITS, units));
        }
        return new Copeland(columns, 0, units);
    }

    @Override
    public Scoring only(int unit) {
        return new Copeland(columns, unit, unit + 1);
    }

    @Override
    public void score(double[] weights, int tile, double[] scores) {
        double[] lead = new double[columns[0].length];
        int from = first + Tiles.from(tile);
        for (int unit = from; unit < Math.min(last, from + Tiles.UNITS); unit++) {
            scores[unit - from] = has(unit, weights) ? wins(unit, weights, lead) : Double.NaN;
        }
    }

    private boolean has(int unit, double[] weights) {
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] > 0 && !Double.isNaN(columns[j][unit])) {
                return true;
            }
        }
        return false;
    }

    private double wins(int unit, double[] weights, double[] lead) {
        Arrays.fill(lead, 0);
        double total = 0;
        for (int j = 0; j < weights.length; j++) {
            total += weights[j];
            double mine = columns[j][unit];
            double[] column = columns[j];
            for (int other = 0; other < lead.length; other++) {
                double theirs = column[other];
                lead[other] += mine > theirs ? weights[j] : mine < theirs ? -weights[j] : 0; // neither where NaN
            }
        }
        int wins = 0;
        for (double ahead : lead) {
            wins += ahead > TIE * total ? 1 : ahead < -TIE * total ? -1 : 0;
        }
        return wins;
    }
}
