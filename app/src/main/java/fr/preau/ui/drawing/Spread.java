package fr.preau.ui.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels from covering one another. */
final class Spread {

    private Spread() {}

    /** Moves positions down, then back up, as little as keeps them {@code gap} apart between 0 and {@code end}; the order is kept. */
    static double[] apart(double[] wanted, double gap, double end) {
        Integer[] order = IntStream.range(0, wanted.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] placed = wanted.clone();
        for (int rank = 1; rank < order.length; rank++) {
            placed[order[rank]] = Math.max(placed[order[rank]], placed[order[rank - 1]] + gap);
        }
        double limit = end;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            placed[order[rank]] = Math.min(placed[order[rank]], limit);
            limit = placed[order[rank]] - gap;
        }
        return placed;
    }

    /**
     * Puts each label on the first level where it touches no other.
     *
     * @param spans from and to of each label, the most important label first
     * @return the level of each, from 0
     */
    static int[] levels(List<double[]> spans) {
        int[] levels = new int[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            while (touches(spans, levels, i)) {
                levels[i]++;
            }
        }
        return levels;
    }

    private static boolean touches(List<double[]> spans, int[] levels, int label) {
        double[] span = spans.get(label);
        return IntStream.range(0, label)
                .filter(other -> levels[other] == levels[label])
                .mapToObj(spans::get)
                .anyMatch(other -> span[0] < other[1] && other[0] < span[1]);
    }
}
