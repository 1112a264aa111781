package fr.preau.methods.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shares a whole number out in proportion to weights, by the method of largest remainders (Hamilton): each part first gets its quota
 * rounded down, then the greatest remainders get one more. The shares make the whole exactly, and none is further than one from its
 * quota (Balinski and Young, <i>Fair Representation</i>, 2nd edition, Brookings 2001, chapter 2). Between equal remainders the greater
 * weight comes first, then the earlier part.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * @param whole not negative
     * @param weights not negative, one of them at least above zero
     * @return as many shares as there are weights, in their order
     * @throws IllegalArgumentException if the whole or a weight is negative or no number, or all weights are zero
     */
    public static long[] share(long whole, double... weights) {
        if (whole < 0) {
            throw new IllegalArgumentException(
                    "A whole that is shared out (%d) must not be negative.".formatted(whole));
        }
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight (%s) must not be negative.".formatted(weight));
            }
            sum += weight;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("One weight at least is above zero.");
        }
        double[] quotas = new double[weights.length];
        long[] shares = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            quotas[i] = whole * (weights[i] / sum);
            shares[i] = (long) Math.floor(quotas[i]);
        }
        long left = whole - Arrays.stream(shares).sum();
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> shares[i] - quotas[i])
                        .thenComparingDouble(i -> -weights[i])
                        .thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < left; i++) {
            shares[order[i % order.length]]++;
        }
        return shares;
    }
}
