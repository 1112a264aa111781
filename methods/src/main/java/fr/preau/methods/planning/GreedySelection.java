package fr.preau.methods.planning;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is done without a solver, for comparison: options in the order of value by cost, each taken if its unit is not chosen yet and
 * the money is there (Dantzig, <i>Operations Research</i> 5(2), 1957). It knows of no rule, save units forced out; it forces nothing
 * in. At equal ratio, the order of units, then of options.
 */
public final class GreedySelection {

    private GreedySelection() {}

    public static Selection of(SelectionProblem problem) {
        var chosen = new TreeMap<Integer, Integer>();
        long left = problem.budget();
        for (Offer offer : offers(problem)) {
            if (offer.option().cost() <= left && !chosen.containsKey(offer.unit())) {
                chosen.put(offer.unit(), offer.rank());
                left -= offer.option().cost();
            }
        }
        return new Selection(chosen);
    }

    private static List<Offer> offers(SelectionProblem problem) {
        return IntStream.range(0, problem.units().size())
                .boxed()
                .flatMap(unit -> offers(unit, problem.unit(unit)))
                .filter(offer -> offer.option().value() > 0)
                .sorted(Comparator.comparing(Offer::option, GreedySelection::compareRatios))
                .toList();
    }

    private static Stream<Offer> offers(int unit, Unit of) {
        return IntStream.range(0, of.available().size())
                .mapToObj(rank -> new Offer(unit, rank, of.options().get(rank)));
    }

    /** The better ratio first; what costs nothing before all else. Products of 2 × 47 bits need more than a long. */
    private static int compareRatios(Option one, Option other) {
        int high = Long.compare(
                Math.multiplyHigh(other.value(), one.cost()), Math.multiplyHigh(one.value(), other.cost()));
        return high != 0 ? high : Long.compareUnsigned(other.value() * one.cost(), one.value() * other.cost());
    }

    private record Offer(int unit, int rank, Option option) {}
}
