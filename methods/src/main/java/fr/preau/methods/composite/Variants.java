package fr.preau.methods.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * All that a recipe and its alternatives can need, computed once: a draw is then weights, sums and a rank. Memory grows with the product of
 * outlier rules, normalisations and aggregations, each of them a table of the size of the first.
 */
final class Variants {

    private final Alternatives alternatives;
    private final Prepared prepared;
    private final double[] weights;
    /** By outlier rule, then normalisation, then aggregation, the choice of the recipe first. */
    private final List<Scoring> scorings;

    private final int[] weighing;

    private Variants(Alternatives alternatives, Prepared prepared, double[] weights, List<Scoring> scorings) {
        this.alternatives = alternatives;
        this.prepared = prepared;
        this.weights = weights;
        this.scorings = scorings;
        this.weighing =
                IntStream.range(0, weights.length).filter(j -> weights[j] > 0).toArray();
    }

    /**
     * An index among others: how to add up, and with which weights.
     *
     * @param place the same for those that add up the same columns
     */
    record Variant(int place, Scoring scoring, double[] weights) {}

    static Variants of(IndicatorTable table, Recipe recipe, Alternatives alternatives) {
        Prepared prepared = Prepared.of(table, recipe.preparation());
        List<Scoring> scorings = new ArrayList<>();
        double[] weights = new double[0];
        for (OutlierRule rule : with(recipe.preparation().outliers(), alternatives.outliers())) {
            TreatedColumn[] treated = prepared.treat(rule);
            for (Normalisation normalisation : with(recipe.normalisation(), alternatives.normalisations())) {
                Recipe checked = recipe.withPreparation(recipe.preparation().withOutliers(rule))
                        .withNormalisation(normalisation);
                double[][] normalised = prepared.normalise(treated, checked.normalisation());
                weights = weights.length == 0 ? prepared.weights(recipe.weighting(), normalised) : weights;
                with(recipe.aggregation(), alternatives.aggregations())
                        .forEach(aggregation -> scorings.add(
                                aggregation.prepare(prepared, normalised).inOrder()));
            }
        }
        return new Variants(alternatives, prepared, weights, scorings);
    }

    /** The units that are ranked, by their number in the table. */
    int[] kept() {
        return prepared.kept();
    }

    /** The recipe itself. */
    Variant recipe() {
        return new Variant(0, scorings.getFirst(), weights);
    }

    /**
     * The index that these numbers choose.
     *
     * @param numbers one for each {@link Source}, from 0 to before 1; 0 stands for the choice of the recipe
     */
    Variant at(double[] numbers) {
        int place = pick(numbers, Source.OUTLIERS, alternatives.outliers());
        place = place * (1 + alternatives.normalisations().size())
                + pick(numbers, Source.NORMALISATION, alternatives.normalisations());
        place = place * (1 + alternatives.aggregations().size())
                + pick(numbers, Source.AGGREGATION, alternatives.aggregations());
        double[] moved = moved(numbers[Source.WEIGHTS.ordinal()]);
        leaveOneOut(moved, numbers[Source.INDICATORS.ordinal()]);
        return new Variant(place, scorings.get(place), moved);
    }

    /** 0 for the choice of the recipe, else the rank of another from 1. */
    private static int pick(double[] numbers, Source source, List<?> others) {
        return (int) (numbers[source.ordinal()] * (1 + others.size()));
    }

    /** The number is the seed of a draw of all weights: they are one choice, not as many as there are indicators. */
    private double[] moved(double number) {
        if (alternatives.weightSpread() == 0) {
            return weights.clone();
        }
        var random = new SplittableRandom(Double.doubleToLongBits(number));
        double spread = alternatives.weightSpread();
        return Arrays.stream(weights)
                .map(weight -> weight * (1 - spread + 2 * spread * random.nextDouble()))
                .toArray();
    }

    /** The last one is never left out. */
    private void leaveOneOut(double[] moved, double number) {
        int chosen = (int) (number * (weighing.length + 1));
        if (alternatives.leavesOneOut() && weighing.length > 1 && chosen > 0) {
            moved[weighing[chosen - 1]] = 0;
        }
    }

    private static <T> List<T> with(T chosen, List<T> others) {
        List<T> all = new ArrayList<>(List.of(chosen));
        all.addAll(others);
        return all;
    }
}
