package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rank of every unit when choices vary. */
public final class RankUncertainty {

    private final int[] kept;
    private final List<Optional<RankInterval>> intervals;

    private RankUncertainty(int[] kept, List<Optional<RankInterval>> intervals) {
        this.kept = kept;
        this.intervals = List.copyOf(intervals);
    }

    /**
     * Draws indices at random (Handbook, step 7; Saisana, Saltelli and Tarantola, <i>Journal of the Royal Statistical Society</i> A 168,
     * 2005). Each run has its own generator, seeded by the seed and its number.
     *
     * @param top how many units make the top, from 1
     * @throws NotPositive if an alternative aggregation cannot take what one of the normalisations gives
     * @throws IllegalArgumentException if the top has no unit, or if no index can be made of a choice
     * @throws java.util.concurrent.CancellationException if progress said so
     */
    public static RankUncertainty of(
            IndicatorTable table,
            Recipe recipe,
            Alternatives alternatives,
            Sampling sampling,
            int top,
            Progress progress) {
        if (top < 1) {
            throw new IllegalArgumentException("The top has at least 1 unit, received %d".formatted(top));
        }
        Variants variants = Variants.of(table, recipe, alternatives);
        return new RankUncertainty(variants.kept(), new MonteCarlo(variants, sampling, progress).intervals(top));
    }

    /** Where a unit ranks, if it is ranked. */
    public Optional<RankInterval> find(int unit) {
        int row = Arrays.binarySearch(kept, unit);
        return row < 0 ? Optional.empty() : intervals.get(row);
    }
}
