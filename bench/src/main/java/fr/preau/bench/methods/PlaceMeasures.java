package fr.preau.bench.methods;

import fr.preau.bench.methods.Beside.Likeness;
import fr.preau.bench.peer.Answer;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.peer.Tool;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.spatial.LocalMoran;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Neighbourhoods;
import fr.preau.methods.spatial.Points;
import fr.preau.methods.spatial.Sides;
import fr.preau.methods.spatial.SpatialWeights;
import fr.preau.methods.spatial.WeightStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Statistics of as many places as there are communes. */
final class PlaceMeasures {

    static final String TITLE = "Places and their neighbours";

    private static final Duration MORAN = Duration.ofSeconds(1);
    private static final Duration NEAREST = Duration.ofMillis(200);
    private static final double TIMES_SPDEP = 60;
    private static final double TIMES_ESDA = 5;
    private static final int NEIGHBOURS = 7;
    private static final long SEED = 18;
    private static final List<Integer> THREADS = List.of(1, 2, 5);
    private static final double ROUNDING = 1e-9;

    /** A statistic of each place, and its p. */
    private record Tested(double[] statistics, double[] p) {

        static Tested of(Plane plane, SpatialWeights weights, int permutations) {
            LocalMoran moran = LocalMoran.of(plane.values(), weights);
            return new Tested(
                    moran.statistics(),
                    moran.permutationTest(permutations, SEED).p(Sides.FOLDED));
        }
    }

    private final Size size;
    private final Peers peers;
    private final Plane plane;

    PlaceMeasures(Size size, Peers peers) {
        this.size = size;
        this.peers = peers;
        this.plane = Plane.of(size.places());
    }

    Group measure() throws InterruptedException {
        plane.giveTo(peers);
        List<Line> lines = new ArrayList<>(moran());
        lines.addAll(nearest());
        return Group.of(TITLE, lines)
                .noting(String.format(
                        Locale.ROOT,
                        "On a synthetic planar graph of %,d places and %,d links, since the outlines of all communes are not"
                                + " at hand. The statistic must be the same; p, which chance makes, may differ as much as two"
                                + " draws do. We deal values out once for all units, as esda does, and sort the sums: that is"
                                + " what makes most of the difference with spdep, which deals anew for each unit, with"
                                + " replacement, and on one core unless it is told otherwise. spdep asks dbscan for the"
                                + " nearest; scipy and scikit-learn search on all cores.",
                        plane.graph().units(),
                        plane.graph().links()));
    }

    private List<Line> moran() throws InterruptedException {
        SpatialWeights weights = SpatialWeights.of(plane.graph(), WeightStyle.ROW_STANDARDISED);
        Timed<Tested> tested = Timed.of(size.times(), () -> Tested.of(plane, weights, size.permutations()));
        String permutations = String.valueOf(size.permutations());
        Answer spdep = peers.ask(Tool.SPDEP, "local_moran.R", size.patience(), permutations);
        Line besideSpdep = Beside.of("spdep", TIMES_SPDEP, tested.best())
                .recorded(Duration.ofMillis(60_200), "spdep 1.2-7, 35,000 points, 7 neighbours, 999 permutations")
                .line(spdep, "moran", answer -> alike(tested.answer(), answer));
        Answer esda = peers.ask(Tool.ESDA, "local_moran.py", size.patience(), permutations);
        Line besideEsda = Beside.of("esda", TIMES_ESDA, tested.best())
                .recorded(Duration.ofMillis(5_600), "the shortest of esda 2.5.1 with numba 0.56.4, same size")
                .line(esda, "moran", answer -> alike(tested.answer(), answer));
        return List.of(
                Line.under(
                        String.format(
                                Locale.ROOT,
                                "Local Moran, %,d units, %d conditional permutations",
                                plane.graph().units(),
                                size.permutations()),
                        MORAN,
                        tested.best(),
                        Unit.MILLISECONDS),
                besideSpdep,
                besideEsda,
                threads(tested.answer(), weights));
    }

    private Line threads(Tested expected, SpatialWeights weights) {
        boolean same = THREADS.stream()
                .allMatch(threads ->
                        Arrays.equals(expected.p(), onThreads(threads, weights).p()));
        return Line.holds(
                "the same p, to the last bit, whatever the number of threads",
                "the same",
                same ? "the same on " + told(THREADS) + " threads" : "not the same",
                same);
    }

    private Tested onThreads(int threads, SpatialWeights weights) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Tested.of(plane, weights, size.permutations()))
                    .join();
        }
    }

    private static String told(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private Likeness alike(Tested ours, Answer.Computed answer) {
        double statistic = largest(ours.statistics(), answer.numbers("statistics"));
        double[] p = answer.numbers("p");
        double apart = mean(IntStream.range(0, p.length)
                .mapToDouble(unit -> Math.abs(ours.p()[unit] - p[unit]))
                .toArray());
        double byChance =
                mean(Arrays.stream(ours.p()).map(this::differenceByChance).toArray());
        return new Likeness(
                statistic < ROUNDING && apart < 2 * byChance,
                String.format(
                        Locale.ROOT,
                        "statistics differ by %.0e at most, p by %.4f on average where chance makes %.4f",
                        statistic,
                        apart,
                        byChance));
    }

    /** The mean distance of two shares of as many permutations, whose standard deviation is that of a normal law. */
    private double differenceByChance(double p) {
        return Math.sqrt(2 * p * (1 - p) / size.permutations()) * Math.sqrt(2 / Math.PI);
    }

    private List<Line> nearest() throws InterruptedException {
        Points points = plane.points();
        Timed<NeighbourGraph> nearest = Timed.of(size.times(), () -> Neighbourhoods.nearest(points, NEIGHBOURS));
        double[] ours = Plane.neighbours(nearest.answer());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.under(
                NEIGHBOURS + " nearest neighbours, the same points", NEAREST, nearest.best(), Unit.MILLISECONDS));
        lines.add(Beside.of("spdep", 0, nearest.best())
                .line(
                        peers.ask(Tool.SPDEP, "nearest.R", size.patience(), String.valueOf(NEIGHBOURS)),
                        "nearest",
                        answer -> sameLinks(ours, answer)));
        for (Tool tool : List.of(Tool.SCIPY, Tool.SKLEARN, Tool.LIBPYSAL)) {
            String library = tool == Tool.SCIPY ? "scipy" : tool.title();
            lines.add(Beside.of(library, 0, nearest.best())
                    .line(
                            peers.ask(tool, "nearest.py", size.patience(), String.valueOf(NEIGHBOURS), library),
                            "nearest",
                            answer -> sameLinks(ours, answer)));
        }
        return lines;
    }

    private static Likeness sameLinks(double[] ours, Answer.Computed answer) {
        double[] theirs = answer.numbers("nearest");
        long apart = theirs.length != ours.length
                ? ours.length
                : IntStream.range(0, ours.length)
                        .filter(link -> ours[link] != theirs[link])
                        .count();
        return new Likeness(
                apart == 0,
                apart == 0
                        ? "all links the same"
                        : String.format(Locale.ROOT, "%,d of %,d links differ", apart, ours.length));
    }

    private static double largest(double[] ours, double[] theirs) {
        return IntStream.range(0, ours.length)
                .mapToDouble(unit -> Math.abs(ours[unit] - theirs[unit]))
                .max()
                .orElseThrow();
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElseThrow();
    }
}
