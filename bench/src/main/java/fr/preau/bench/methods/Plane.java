package fr.preau.bench.methods;

import fr.preau.bench.methods.Size.Grid;
import fr.preau.bench.peer.Peers;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Points;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A synthetic planar graph, of as many places as there are communes: the points of a grid, each moved a little, joined along the sides
 * of the cells and one of their diagonals. Most have six neighbours, as communes do; none of its links cross.
 *
 * @param x in metres
 * @param y in metres
 * @param values that resemble those around, with noise
 */
record Plane(double[] x, double[] y, NeighbourGraph graph, double[] values) {

    /** Between two points of the grid, in metres. */
    private static final double STEP = 4_000;

    /** As far as a point may be moved along each axis, so that no cell is turned inside out. */
    private static final double MOVED = 0.24;

    private static final double WAVE = 25;

    static Plane of(Grid grid) {
        var random = new SplittableRandom(35_000);
        double[] x = new double[grid.points()];
        double[] y = new double[grid.points()];
        double[] values = new double[grid.points()];
        for (int point = 0; point < grid.points(); point++) {
            double column = point % grid.width() + random.nextDouble(-MOVED, MOVED);
            double row = point / grid.width() + random.nextDouble(-MOVED, MOVED);
            x[point] = STEP * column;
            y[point] = STEP * row;
            values[point] = Math.sin(column / WAVE) * Math.cos(row / WAVE) + 2 * random.nextGaussian();
        }
        return new Plane(x, y, graph(grid, random), values);
    }

    private static NeighbourGraph graph(Grid grid, SplittableRandom random) {
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        for (int point = 0; point < grid.points(); point++) {
            boolean right = point % grid.width() + 1 < grid.width();
            boolean above = point / grid.width() + 1 < grid.height();
            if (right) {
                from.add(point);
                to.add(point + 1);
            }
            if (above) {
                from.add(point);
                to.add(point + grid.width());
            }
            if (right && above) {
                boolean rising = random.nextBoolean();
                from.add(rising ? point : point + 1);
                to.add(point + grid.width() + (rising ? 1 : 0));
            }
        }
        return NeighbourGraph.ofLinks(
                        grid.points(), from.build().toArray(), to.build().toArray())
                .symmetrised();
    }

    Points points() {
        return Points.projected(x, y);
    }

    void giveTo(Peers peers) {
        peers.give("x", x);
        peers.give("y", y);
        peers.give("values", values);
        peers.give("degrees", units().mapToDouble(graph::degree).toArray());
        peers.give("neighbours", neighbours(graph));
    }

    /** Unit after unit. */
    static double[] neighbours(NeighbourGraph graph) {
        return IntStream.range(0, graph.units())
                .flatMap(unit -> IntStream.of(graph.neighboursOf(unit)))
                .asDoubleStream()
                .toArray();
    }

    private IntStream units() {
        return IntStream.range(0, graph.units());
    }
}
