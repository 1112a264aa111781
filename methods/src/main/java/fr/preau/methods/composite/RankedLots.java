package fr.preau.methods.composite;

import fr.preau.methods.composite.Variants.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores and ranks many indices of the same units, some at a time on all cores.
 *
 * <p>Those of a lot have the same columns as far as can be, and are scored a tile of units after the other: columns then come from memory
 * once for the whole lot, which is what takes most of the time.
 */
final class RankedLots {

    private static final int RUNS = 16;

    private final int units;
    private final List<Slot> slots;

    RankedLots(int units, int runs) {
        this.units = units;
        this.slots = Stream.generate(() -> new Slot(units))
                .limit(Math.min(RUNS, runs))
                .toList();
    }

    /** What is done with a lot. */
    @FunctionalInterface
    interface Lot {
        /**
         * @param numbers of the indices, in the list that was given
         * @param ranks of the units, for each of these indices; {@link Ranker#UNRANKED} for one without score. Overwritten by the next
         *     lot
         */
        void take(List<Integer> numbers, List<int[]> ranks);
    }

    /** Ranks all of these, in an order of its own. */
    void rank(List<Variant> variants, Lot lot) {
        List<Integer> order = IntStream.range(0, variants.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> variants.get(number).place()))
                .toList();
        for (int first = 0; first < order.size(); first += slots.size()) {
            List<Integer> numbers = order.subList(first, Math.min(first + slots.size(), order.size()));
            List<Slot> used = slots.subList(0, numbers.size());
            score(numbers.stream().map(variants::get).toList());
            used.parallelStream().forEach(Slot::rank);
            lot.take(numbers, used.stream().map(slot -> slot.ranks).toList());
        }
    }

    private void score(List<Variant> variants) {
        IntStream.range(0, Tiles.count(units)).parallel().forEach(tile -> {
            double[] part = new double[Tiles.UNITS];
            int from = Tiles.from(tile);
            for (int run = 0; run < variants.size(); run++) {
                Variant variant = variants.get(run);
                variant.scoring().score(variant.weights(), tile, part);
                System.arraycopy(part, 0, slots.get(run).scores, from, Tiles.to(tile, units) - from);
            }
        });
    }

    /** The memory of one index. */
    private static final class Slot {

        private final double[] scores;
        private final int[] ranks;
        private final Ranker ranker;

        Slot(int units) {
            scores = new double[units];
            ranks = new int[units];
            ranker = new Ranker(units);
        }

        void rank() {
            ranker.rank(scores, ranks);
        }
    }
}
