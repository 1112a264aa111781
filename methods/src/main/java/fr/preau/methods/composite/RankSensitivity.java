package fr.preau.methods.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which choices move ranks most: the {@link Sensitivity} of the mean absolute shift of ranks, from those of the recipe, to the choices
 * that are not settled (Saisana, Saltelli and Tarantola 2005). A choice made of several, the weights, counts as one.
 *
 * @param effects in the order of {@link Source}
 * @param meanShift by how many ranks a unit moves, on average over units and draws
 */
public record RankSensitivity(List<Effect> effects, double meanShift) {

    public RankSensitivity {
        effects = List.copyOf(effects);
    }

    /**
     * Shares of the variance of the shift, {@code NaN} if ranks never move otherwise.
     *
     * @param first what this choice does alone
     * @param total what it does alone and with others
     */
    public record Effect(Source source, double first, double total) {}

    /**
     * Makes {@code points × (open choices + 2)} indices.
     *
     * @param points from 2; a power of two is best, 1,024 a good start
     * @throws NotPositive if an alternative aggregation cannot take what one of the normalisations gives
     * @throws IllegalArgumentException if all choices are settled, or if no index can be made of one
     * @throws java.util.concurrent.CancellationException if progress said so
     */
    public static RankSensitivity of(
            IndicatorTable table, Recipe recipe, Alternatives alternatives, int points, long seed, Progress progress) {
        List<Source> open = List.copyOf(alternatives.sources());
        if (open.isEmpty()) {
            throw new IllegalArgumentException("All choices are settled: nothing can move ranks");
        }
        Variants variants = Variants.of(table, recipe, alternatives);
        Shifts shifts = new Shifts(variants);
        Sensitivity sensitivity = Sensitivity.ofMany(
                many -> shifts.of(Arrays.stream(many)
                        .map(numbers -> variants.at(expand(open, numbers)))
                        .toList()),
                open.size(),
                points,
                seed,
                progress);
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            effects.add(
                    new Effect(open.get(i), sensitivity.first()[i], sensitivity.total()[i]));
        }
        return new RankSensitivity(effects, sensitivity.mean());
    }

    /** Numbers for open choices only; the others stay as in the recipe. */
    private static double[] expand(List<Source> open, double[] numbers) {
        double[] all = new double[Source.values().length];
        for (int i = 0; i < numbers.length; i++) {
            all[open.get(i).ordinal()] = numbers[i];
        }
        return all;
    }
}
