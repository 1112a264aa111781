package fr.preau.methods.spatial;

import java.util.Arrays;

/** Numbers in order, to count those above or below another. */
final class Ranking {

    private final double[] ascending;

    Ranking(double[] numbers) {
        ascending = numbers.clone();
        Arrays.parallelSort(ascending);
    }

    int atLeast(double bound) {
        return ascending.length - below(bound);
    }

    int atMost(double bound) {
        return below(Math.nextUp(bound));
    }

    private int below(double bound) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
