package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Scales weights, in place, by the style asked for. */
final class Scaling {

    private Scaling() {}

    static SpatialWeights scaled(NeighbourGraph graph, double[] weights, WeightStyle style) {
        SpatialWeights raw = SpatialWeights.unchecked(graph, weights);
        switch (style) {
            case BINARY -> {}
            case ROW_STANDARDISED -> divideRows(graph, weights, raw::sum);
            case GLOBALLY_STANDARDISED -> scaleToUnits(graph, weights);
            case VARIANCE_STABILISING -> {
                divideRows(graph, weights, unit -> Math.sqrt(raw.sumOfSquares(unit)));
                scaleToUnits(graph, weights);
            }
        }
        return raw;
    }

    private static void divideRows(NeighbourGraph graph, double[] weights, IntToDoubleFunction divisor) {
        for (int unit = 0; unit < graph.units(); unit++) {
            double by = divisor.applyAsDouble(unit);
            for (int link = graph.start(unit); link < graph.end(unit); link++) {
                weights[link] /= by;
            }
        }
    }

    private static void scaleToUnits(NeighbourGraph graph, double[] weights) {
        long linked = IntStream.range(0, graph.units())
                .filter(unit -> graph.degree(unit) > 0)
                .count();
        double factor = linked / Arrays.stream(weights).sum();
        for (int link = 0; link < weights.length; link++) {
            weights[link] *= factor;
        }
    }
}
