package fr.preau.methods.composite;

/**
 * The mean, less or more a penalty for imbalance: M ∓ S cv, where S is the population standard deviation of the unit's own indicators
 * and cv = S / M (Mazziotta and Pareto 2013 and 2016). Their indicators weigh the same; here S² is the weighted mean of squares, which is
 * theirs for equal weights.
 */
final class PenalisedMean implements Scoring {

    private final Columns columns;
    private final int sign;

    private PenalisedMean(Columns columns, int sign) {
        this.columns = columns;
        this.sign = sign;
    }

    /** @param sign 1 to add the penalty, -1 to take it away */
    static PenalisedMean of(double[][] columns, int sign) {
        return new PenalisedMean(Columns.of(columns), sign);
    }

    @Override
    public Scoring only(int unit) {
        return new PenalisedMean(columns.only(unit), sign);
    }

    @Override
    public void score(double[] weights, int tile, double[] scores) {
        double[] total = new double[columns.units(tile)];
        columns.sumWeights(weights, tile, total);
        columns.sum(weights, tile, scores);
        for (int i = 0; i < total.length; i++) {
            scores[i] /= total[i];
        }
        double[] squares = new double[total.length];
        columns.sumSquares(weights, scores, tile, squares);
        for (int i = 0; i < total.length; i++) {
            scores[i] += sign * squares[i] / total[i] / scores[i];
        }
    }
}
