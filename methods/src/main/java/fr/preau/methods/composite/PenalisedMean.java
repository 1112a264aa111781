package fr.preau.methods.composite;

/**
 * The mean, less or more a penalty for imbalance: M ∓ S cv, where S is the population standard deviation of the unit's own indicators
 * and cv = S / M (Mazziotta and Pareto 2013 and 2016). Their indicators weigh the same; here S² is the weighted mean of squares, which is
 * theirs for equal weights.
 */
final class PenalisedMean implements Scoring {

    private final Columns columns;
    private final int sign;

    /** @param sign 1 to add the penalty, -1 to take it away */
    PenalisedMean(double[][] columns, int sign) {
        this.columns = Columns.of(columns);
        this.sign = sign;
    }

    @Override
    public void score(double[] weights, int from, int to, double[] scores) {
        double[] total = new double[to - from];
        columns.sumWeights(weights, from, to, total);
        columns.sum(weights, from, to, scores);
        for (int i = 0; i < total.length; i++) {
            scores[i] /= total[i];
        }
        double[] squares = new double[to - from];
        columns.sumSquares(weights, scores, from, to, squares);
        for (int i = 0; i < total.length; i++) {
            scores[i] += sign * squares[i] / total[i] / scores[i];
        }
    }
}
