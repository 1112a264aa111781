package fr.preau.bench.methods;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.peer.Tool;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.spatial.LocalMoran;
import fr.preau.methods.spatial.Sides;
import fr.preau.methods.spatial.SpatialWeights;
import fr.preau.methods.spatial.WeightStyle;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** How alike all places and their neighbours are, tested by conditional permutations. */
record MoranMeasures(Size size, Peers peers, Plane plane) {

    private static final Duration TARGET = Duration.ofSeconds(1);
    private static final double TIMES_SPDEP = 60;
    private static final double TIMES_ESDA = 5;
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

    List<Line> measure() throws InterruptedException {
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
                        TARGET,
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
