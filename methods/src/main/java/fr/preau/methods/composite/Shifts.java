package fr.preau.methods.composite;

import fr.preau.methods.composite.Variants.Variant;
import java.util.List;

/** By how many ranks, on average, other indices move the units of a recipe. */
final class Shifts {

    private final RankedLots lots;
    private final int[] ranks;

    Shifts(Variants variants) {
        int units = variants.kept().length;
        ranks = new int[units];
        lots = new RankedLots(units, Integer.MAX_VALUE);
        lots.rank(
                List.of(variants.recipe()),
                (numbers, ranked) -> System.arraycopy(ranked.getFirst(), 0, ranks, 0, units));
    }

    /** The mean absolute shift to each of these. */
    double[] of(List<Variant> variants) {
        double[] shifts = new double[variants.size()];
        lots.rank(variants, (numbers, ranked) -> {
            for (int i = 0; i < numbers.size(); i++) {
                shifts[numbers.get(i)] = to(ranked.get(i));
            }
        });
        return shifts;
    }

    /** Over the units ranked both times. */
    private double to(int[] others) {
        long sum = 0;
        int both = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            if (ranks[unit] != Ranker.UNRANKED && others[unit] != Ranker.UNRANKED) {
                sum += Math.abs(ranks[unit] - others[unit]);
                both++;
            }
        }
        return both == 0 ? 0 : (double) sum / both;
    }
}
