package fr.preau.methods.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A selection problem as engines want it: choices in one array, exactly one for each unit, and rows that are all ceilings. Not to be
 * chosen is a choice too, the last one of each unit that is not forced in; it has no value and no weight. The choices of unit u are
 * first[u] to first[u + 1] − 1.
 *
 * @param first one more than there are units
 * @param optional by unit, whether not to be chosen is one of its choices
 * @param values by choice
 * @param rows the budget, then the rules, in their order
 */
public record IntegerProgram(int[] first, BitSet optional, long[] values, List<Row> rows) {

    /** A ceiling on the sum of the weights of what is chosen. */
    public record Row(long[] weights, long limit) {

        /** The ceiling that keeps a sum from falling under what it is. */
        public static Row notUnder(long[] gains, long least) {
            return new Row(Arrays.stream(gains).map(gain -> -gain).toArray(), -least);
        }
    }

    public IntegerProgram {
        rows = List.copyOf(rows);
    }

    public static IntegerProgram of(SelectionProblem problem) {
        int[] first = new int[problem.units().size() + 1];
        var optional = new BitSet();
        for (int unit = 0; unit < problem.units().size(); unit++) {
            boolean free = !problem.unit(unit).isForcedIn();
            optional.set(unit, free);
            first[unit + 1] = first[unit] + problem.unit(unit).available().size() + (free ? 1 : 0);
        }
        var layout = new IntegerProgram(first, optional, new long[0], List.of());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(layout.perOption(problem, Option::cost), problem.budget()));
        problem.rules().forEach(rule -> rows.add(layout.row(problem, rule)));
        return new IntegerProgram(first, optional, layout.perOption(problem, Option::value), rows);
    }

    public int units() {
        return first.length - 1;
    }

    public int choices() {
        return first[units()];
    }

    public IntStream choicesOf(int unit) {
        return IntStream.range(first[unit], first[unit + 1]);
    }

    /** Is it the choice of not choosing that unit? */
    public boolean isNone(int unit, int choice) {
        return optional.get(unit) && choice == first[unit + 1] - 1;
    }

    public IntegerProgram and(Row row) {
        List<Row> all = new ArrayList<>(rows);
        all.add(row);
        return new IntegerProgram(first, optional, values, all);
    }

    /** By choice, what it adds to the number of units that stay as they were: 1 if it is the earlier one. */
    public long[] unchanged(Selection earlier) {
        long[] same = new long[choices()];
        for (int unit = 0; unit < units(); unit++) {
            int before = earlier.optionOf(unit).orElse(first[unit + 1] - 1 - first[unit]);
            boolean exists = before < first[unit + 1] - first[unit];
            if (exists && earlier.contains(unit) != isNone(unit, first[unit] + before)) {
                same[first[unit] + before] = 1;
            }
        }
        return same;
    }

    /** @param chosen the choice of each unit */
    public Selection selection(int[] chosen) {
        var options = new TreeMap<Integer, Integer>();
        for (int unit = 0; unit < units(); unit++) {
            if (!isNone(unit, chosen[unit])) {
                options.put(unit, chosen[unit] - first[unit]);
            }
        }
        return new Selection(options);
    }

    /** The sum of what is chosen, by any weights. */
    public static long sum(long[] weights, int[] chosen) {
        return Arrays.stream(chosen).mapToLong(choice -> weights[choice]).reduce(0, Math::addExact);
    }

    /** A share p/q of a total T bounds a part P by P ≤ pT/q, that is qP − pT ≤ 0; a floor is the contrary. */
    private Row row(SelectionProblem problem, Rule rule) {
        ToLongFunction<Option> counted = rule.measure()::of;
        long[] total = perOption(problem, counted);
        long[] part = partOf(rule.members(), total);
        Row ceiling = switch (rule.limit()) {
            case Limit.Amount(long amount) -> new Row(part, amount);
            case Limit.ShareOfBudget(Share share) ->
                new Row(
                        combined(share.denominator(), part, 0, total),
                        Math.multiplyExact(share.numerator(), problem.budget()));
            case Limit.ShareOfTotal(Share share) ->
                new Row(combined(share.denominator(), part, -share.numerator(), total), 0);
        };
        return rule.sense() == Sense.AT_MOST ? ceiling : Row.notUnder(ceiling.weights(), ceiling.limit());
    }

    private long[] perOption(SelectionProblem problem, ToLongFunction<Option> counted) {
        long[] all = new long[choices()];
        for (int unit = 0; unit < units(); unit++) {
            List<Option> available = problem.unit(unit).available();
            for (int option = 0; option < available.size(); option++) {
                all[first[unit] + option] = counted.applyAsLong(available.get(option));
            }
        }
        return all;
    }

    private long[] partOf(SortedSet<Integer> members, long[] weights) {
        long[] part = new long[weights.length];
        members.forEach(unit -> choicesOf(unit).forEach(choice -> part[choice] = weights[choice]));
        return part;
    }

    private static long[] combined(long times, long[] part, long otherTimes, long[] total) {
        return IntStream.range(0, part.length)
                .mapToLong(choice -> times * part[choice] + otherTimes * total[choice])
                .toArray();
    }
}
