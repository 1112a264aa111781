package fr.preau.methods.planning;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A proof, in whole numbers, that no selection is worth more than so much. Each row has a multiplier, the price at which its limit
 * may be passed; at those prices each unit is free to take its best choice, and what that gives bounds all selections that pay
 * nothing (Fisher, <i>Management Science</i> 27(1), 1981). Whoever found the multipliers, and however badly, the proof holds: a
 * computation in floating point may propose them.
 *
 * <p>It also says what each choice loses: a selection that makes a choice is worth at most the bound less the loss of that choice.
 * Choices whose loss is greater than the gap belong to no best selection (Ingargiola and Korsh, <i>Management Science</i> 20(4),
 * 1973).
 *
 * @param scale by how much all is multiplied here, so that prices below 1 are whole numbers
 * @param bound no selection is worth more than this, divided by the scale
 * @param losses by choice, times the scale; 0 for the best choice of each unit
 */
public record LagrangianBound(long scale, long bound, long[] losses) {

    private static final int FINEST = 40;
    private static final double MOST = 0x1p60;

    /**
     * @param gains by choice, what is to be maximised
     * @param prices by row, from 0; what is below 0 is taken as 0
     */
    public static LagrangianBound of(Domain domain, long[] gains, double[] prices) {
        IntegerProgram program = domain.program();
        long scale = scale(program, gains, prices);
        long[] multipliers = Arrays.stream(prices)
                .mapToLong(price -> Math.round(Math.max(0, price) * scale))
                .toArray();
        long[] losses = reduced(program.rows(), gains, scale, multipliers);
        BigInteger bound = IntStream.range(0, multipliers.length)
                .mapToObj(row -> BigInteger.valueOf(multipliers[row])
                        .multiply(BigInteger.valueOf(program.rows().get(row).limit())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        for (int unit = 0; unit < program.units(); unit++) {
            long best = domain.choicesOf(unit)
                    .mapToLong(choice -> losses[choice])
                    .max()
                    .orElseThrow();
            program.choicesOf(unit).forEach(choice -> losses[choice] = best - losses[choice]);
            bound = bound.add(BigInteger.valueOf(best));
        }
        return new LagrangianBound(scale, bound.longValueExact(), losses);
    }

    /** No selection of the domain is worth more. */
    public long floor() {
        return Math.floorDiv(bound, scale);
    }

    /** How much more than this a selection could be worth, times the scale; negative if none is worth as much. */
    public long gapTo(long value) {
        return bound - Math.multiplyExact(value, scale);
    }

    /** No selection is worth more, that makes a choice whose loss is above this one. */
    public long floorBeyond(long loss) {
        return Math.floorDiv(bound - loss - 1, scale);
    }

    /** The choices that lose no more than that. */
    public Domain keep(Domain domain, long loss) {
        var open = new BitSet();
        domain.open().stream().filter(choice -> losses[choice] <= loss).forEach(open::set);
        return new Domain(domain.program(), open);
    }

    /** The loss up to which so many choices are kept besides the best one of each unit. */
    public long lossOf(Domain domain, int choices) {
        long[] sorted = domain.open().stream()
                .mapToLong(choice -> losses[choice])
                .sorted()
                .toArray();
        return sorted[Math.min(sorted.length - 1, domain.program().units() + choices)];
    }

    private static long[] reduced(List<IntegerProgram.Row> rows, long[] gains, long scale, long[] multipliers) {
        long[] reduced = Arrays.stream(gains)
                .map(gain -> Math.multiplyExact(gain, scale))
                .toArray();
        for (int row = 0; row < multipliers.length; row++) {
            long[] weights = rows.get(row).weights();
            if (multipliers[row] > 0) {
                for (int choice = 0; choice < reduced.length; choice++) {
                    reduced[choice] =
                            Math.subtractExact(reduced[choice], Math.multiplyExact(multipliers[row], weights[choice]));
                }
            }
        }
        return reduced;
    }

    /** As fine as sums of all units allow. */
    private static long scale(IntegerProgram program, long[] gains, double[] prices) {
        double unit = largest(gains);
        double limits = 0;
        for (int row = 0; row < prices.length; row++) {
            double price = Math.max(0, prices[row]);
            unit += price * largest(program.rows().get(row).weights());
            limits += price * Math.abs((double) program.rows().get(row).limit());
        }
        double sum = 1 + limits + unit * program.units();
        return 1L << Math.clamp(Math.getExponent(MOST / sum), 0, FINEST);
    }

    private static double largest(long[] amounts) {
        return Arrays.stream(amounts).mapToDouble(Math::abs).max().orElse(0);
    }
}
