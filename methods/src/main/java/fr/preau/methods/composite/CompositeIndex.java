package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * An index, and all that it takes to explain it. Units and indicators are numbered as in the table; a unit that is not ranked has
 * {@code NaN} everywhere. The highest score has rank 1.
 */
public final class CompositeIndex {

    private final Basis basis;
    private final double[] weights;
    private final double[] scores;

    private CompositeIndex(Basis basis, double[] weights) {
        this.basis = basis;
        this.weights = weights;
        this.scores = basis.expand(Tiles.score(basis.scoring, weights, basis.prepared.kept().length));
    }

    /** All that does not depend on weights. */
    private record Basis(
            int units,
            Prepared prepared,
            TreatedColumn[] treated,
            double[][] normalised,
            Aggregation aggregation,
            Scoring scoring) {

        double[] expand(double[] column) {
            double[] all = new double[units];
            Arrays.fill(all, Double.NaN);
            for (int row = 0; row < column.length; row++) {
                all[prepared.kept()[row]] = column[row];
            }
            return all;
        }
    }

    /**
     * Makes the index.
     *
     * @throws NotPositive if the aggregation cannot take what the normalisation gives
     * @throws NothingToRank if no unit or no indicator is left to rank
     * @throws NoCorrelation if weights must come from principal components and an indicator does not vary
     * @throws IllegalArgumentException if the recipe is not for this table
     */
    public static CompositeIndex of(IndicatorTable table, Recipe recipe) {
        Prepared prepared = Prepared.of(table, recipe.preparation());
        TreatedColumn[] treated = prepared.treat(recipe.preparation().outliers());
        double[][] normalised = prepared.normalise(treated, recipe.normalisation());
        Scoring scoring = recipe.aggregation().prepare(prepared, normalised);
        return new CompositeIndex(
                new Basis(table.units(), prepared, treated, normalised, recipe.aggregation(), scoring),
                prepared.weights(recipe.weighting(), normalised));
    }

    /**
     * The same with other weights: nothing else is computed again.
     *
     * @param others one for each indicator, from 0; only proportions matter. An indicator that is not there often enough still weighs
     *     nothing
     * @throws IllegalArgumentException if there are not as many as indicators, if one is not a number from 0, or if none is above
     */
    public CompositeIndex weighing(double[] others) {
        if (others.length != weights.length) {
            throw new IllegalArgumentException(
                    "One weight for each of %d indicators, received %d".formatted(weights.length, others.length));
        }
        boolean[] taken = basis.prepared.taken();
        double[] products = IntStream.range(0, others.length)
                .mapToDouble(j -> taken[j] ? others[j] : 0)
                .toArray();
        return new CompositeIndex(basis, Weights.ofSumOne(products));
    }

    /** In the unit of the normalisation, or for {@link Aggregation#COPELAND} a number of units. */
    public double[] scores() {
        return scores.clone();
    }

    /** From 1 for the highest score; equal units have the first of their ranks. */
    public double[] ranks() {
        return Ranking.first(scores);
    }

    /** The units that are ranked, by their numbers, the highest score first; equal units stay in the order of the table. */
    public int[] order() {
        return Ranking.order(scores);
    }

    /** What was done to each indicator, told in its own unit and direction. */
    public List<Treatment> treatments() {
        return IntStream.range(0, weights.length)
                .mapToObj(j -> basis.prepared.indicators().get(j).direction() == Direction.POSITIVE
                        ? basis.treated[j].treatment()
                        : basis.treated[j].treatment().mirrored())
                .toList();
    }

    /** They add up to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /** One indicator made comparable, more raising the index; {@code NaN} where missing. */
    public double[] normalised(int indicator) {
        return basis.expand(basis.normalised[indicator]);
    }

    /**
     * What each indicator brings to the score of a unit: 0 for one that weighs 0, {@code NaN} for one that the unit lacks.
     *
     * <p>For the arithmetic mean, exactly its part of the sum: weight × value, the weights being those of what the unit has. For other
     * aggregations, which are no sums, what the score would lose without that indicator, the others taking its weight in proportion;
     * such losses do not add up to the score, and one is negative where the indicator draws the unit down.
     */
    public double[] contributions(int unit) {
        double[] contributions = new double[weights.length];
        Arrays.fill(contributions, Double.NaN);
        int row = Arrays.binarySearch(basis.prepared.kept(), unit);
        if (row < 0) {
            return contributions;
        }
        IntToDoubleFunction contribution =
                basis.aggregation == Aggregation.ARITHMETIC ? parts(row) : losses(row, scores[unit]);
        for (int j = 0; j < weights.length; j++) {
            if (!Double.isNaN(basis.normalised[j][row])) {
                contributions[j] = weights[j] == 0 ? 0 : contribution.applyAsDouble(j);
            }
        }
        return contributions;
    }

    private IntToDoubleFunction parts(int row) {
        double total = weightOfWhatIsThere(row);
        return j -> weights[j] * basis.normalised[j][row] / total;
    }

    private IntToDoubleFunction losses(int row, double score) {
        Scoring alone = basis.scoring.only(row);
        return j -> {
            double[] others = weights.clone();
            others[j] = 0;
            double[] without = new double[1];
            alone.score(others, 0, without);
            return Double.isNaN(without[0]) ? score : score - without[0]; // it has nothing else
        };
    }

    private double weightOfWhatIsThere(int row) {
        return IntStream.range(0, weights.length)
                .filter(j -> !Double.isNaN(basis.normalised[j][row]))
                .mapToDouble(j -> weights[j])
                .sum();
    }
}
