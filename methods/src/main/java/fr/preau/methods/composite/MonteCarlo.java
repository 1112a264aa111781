package fr.preau.methods.composite;

import fr.preau.methods.composite.Variants.Variant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Draws indices and counts the ranks of their units. Counts do not depend on who counted first.
 *
 * <p>10,000 ranks of 60,000 units would fill 2.4 GB. They are counted in classes of ranks; where these hold several, the same
 * indices are ranked again to count one by one the ranks of the classes in which percentiles fall. Percentiles are exact, and memory is
 * some 150 MB at that size, besides the tables of {@link Variants}.
 */
final class MonteCarlo {

    private final Sampling sampling;
    private final Progress progress;
    private final int units;
    private final List<Variant> variants;
    private final RankedLots lots;

    MonteCarlo(Variants variants, Sampling sampling, Progress progress) {
        this.sampling = sampling;
        this.progress = progress;
        this.units = variants.kept().length;
        this.variants = IntStream.range(0, sampling.runs())
                .mapToObj(run -> variants.at(numbers(run)))
                .toList();
        this.lots = new RankedLots(units, sampling.runs());
    }

    /** Each run has its own generator. Seeds are mixed: those of runs, and of samplings, that follow each other must have nothing in common. */
    private double[] numbers(int run) {
        long ofRun = mixed(mixed(sampling.seed()) + run);
        return new SplittableRandom(ofRun).doubles(Source.values().length).toArray();
    }

    private static long mixed(long seed) {
        return new SplittableRandom(seed).nextLong();
    }

    /** None for a unit that no run ranked: it has nothing that weighs. */
    List<Optional<RankInterval>> intervals(int top) {
        RankClasses classes = new RankClasses(units, top);
        int passes = classes.areSingle() ? 1 : 2;
        rank(classes::count, 0, passes);
        RankPercentiles percentiles = new RankPercentiles(classes);
        if (!classes.areSingle()) {
            rank(percentiles::count, 1, passes);
        }
        return IntStream.range(0, units)
                .mapToObj(unit -> interval(unit, classes, percentiles))
                .toList();
    }

    private void rank(Consumer<List<int[]>> counting, int pass, int passes) {
        var done = new AtomicLong((long) pass * sampling.runs());
        lots.rank(variants, (numbers, ranks) -> {
            counting.accept(ranks);
            progress.tell(done.addAndGet(ranks.size()), (long) passes * sampling.runs());
        });
    }

    private Optional<RankInterval> interval(int unit, RankClasses classes, RankPercentiles percentiles) {
        if (!classes.isRanked(unit)) {
            return Optional.empty();
        }
        return Optional.of(new RankInterval(
                percentiles.rank(unit, 0),
                percentiles.rank(unit, 1),
                percentiles.rank(unit, 2),
                (double) classes.inTop(unit) / sampling.runs()));
    }
}
