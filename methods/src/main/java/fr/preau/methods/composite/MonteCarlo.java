package fr.preau.methods.composite;

import fr.preau.methods.composite.Variants.Variant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws, scores and ranks, some runs at a time on all cores, then counts their ranks, some units at a time on all cores: nothing is
 * shared, and counts do not depend on who counted first.
 *
 * <p>10,000 ranks of 60,000 units would fill 2.4 GB. They are counted in classes of ranks; where these hold several, the same
 * runs are drawn again to count one by one the ranks of the classes in which percentiles fall. Percentiles are exact, and memory is
 * some 100 MB at that size, besides the tables of {@link Variants}.
 */
final class MonteCarlo {

    private static final int LOT = 16;

    private final Variants variants;
    private final Sampling sampling;
    private final Progress progress;
    private final int units;
    private final List<Run> lot;

    MonteCarlo(Variants variants, Sampling sampling, Progress progress) {
        this.variants = variants;
        this.sampling = sampling;
        this.progress = progress;
        this.units = variants.kept().length;
        this.lot =
                Stream.generate(Run::new).limit(Math.min(LOT, sampling.runs())).toList();
    }

    /** None for a unit that no run ranked: it has nothing that weighs. */
    List<Optional<RankInterval>> intervals(int top) {
        RankClasses classes = new RankClasses(units, top);
        long total = classes.areSingle() ? sampling.runs() : 2L * sampling.runs();
        draw(classes::count, 0, total);
        RankPercentiles percentiles = new RankPercentiles(classes);
        if (!classes.areSingle()) {
            draw(percentiles::count, sampling.runs(), total);
        }
        return IntStream.range(0, units)
                .mapToObj(unit -> classes.isRanked(unit) ? Optional.of(interval(unit, classes, percentiles)) : none())
                .toList();
    }

    private RankInterval interval(int unit, RankClasses classes, RankPercentiles percentiles) {
        return new RankInterval(
                percentiles.rank(unit, 0),
                percentiles.rank(unit, 1),
                percentiles.rank(unit, 2),
                (double) classes.inTop(unit) / sampling.runs());
    }

    private static Optional<RankInterval> none() {
        return Optional.empty();
    }

    /** What is done with the ranks of several runs. */
    private interface Counting {
        void count(List<int[]> runs);
    }

    private void draw(Counting counting, long before, long total) {
        for (int first = 0; first < sampling.runs(); first += lot.size()) {
            int start = first;
            List<Run> runs = lot.subList(0, Math.min(lot.size(), sampling.runs() - first));
            IntStream.range(0, runs.size()).parallel().forEach(i -> runs.get(i).draw(start + i));
            counting.count(runs.stream().map(run -> run.ranks).toList());
            progress.tell(before + first + runs.size(), total);
        }
    }

    /** The memory of one run. */
    private final class Run {

        private final double[] scores = new double[units];
        private final int[] ranks = new int[units];
        private final Ranker ranker = new Ranker(units);

        void draw(int number) {
            // A generator of this family is a place on one long cycle: seeds that follow each other must be mixed
            // first.
            long mixed = new SplittableRandom(sampling.seed() + number).nextLong();
            var random = new SplittableRandom(mixed);
            Variant variant = variants.at(random.doubles(Source.values().length).toArray());
            Tiles.score(variant.scoring(), variant.weights(), scores);
            ranker.rank(scores, ranks);
        }
    }
}
