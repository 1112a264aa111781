package fr.preau.methods.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All orders of a few values: what permutations draw from, so that moments can be computed without drawing. */
final class Orders {

    private Orders() {}

    static List<double[]> of(double... values) {
        List<double[]> orders = new ArrayList<>();
        collect(values.clone(), 0, orders);
        return orders;
    }

    static double mean(List<double[]> orders, ToDoubleFunction<double[]> statistic) {
        return orders.stream().mapToDouble(statistic).average().orElseThrow();
    }

    static double variance(List<double[]> orders, ToDoubleFunction<double[]> statistic) {
        double mean = mean(orders, statistic);
        return mean(orders, order -> Math.pow(statistic.applyAsDouble(order) - mean, 2));
    }

    private static void collect(double[] values, int settled, List<double[]> orders) {
        if (settled == values.length) {
            orders.add(values.clone());
        }
        for (int rank = settled; rank < values.length; rank++) {
            swap(values, settled, rank);
            collect(values, settled + 1, orders);
            swap(values, settled, rank);
        }
    }

    private static void swap(double[] values, int one, int other) {
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
