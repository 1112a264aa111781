package fr.preau.bench.methods;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.peer.Tool;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.composite.Aggregation;
import fr.preau.methods.composite.Alternatives;
import fr.preau.methods.composite.Completeness;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.MissingRule;
import fr.preau.methods.composite.Normalisation;
import fr.preau.methods.composite.OutlierRule;
import fr.preau.methods.composite.Preparation;
import fr.preau.methods.composite.Progress;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankUncertainty;
import fr.preau.methods.composite.Recipe;
import fr.preau.methods.composite.Sampling;
import fr.preau.methods.composite.Scale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A composite index of all schools, from the table to the ranks, redrawn, and varied. */
final class CompositeMeasures {

    static final String TITLE = "Composite index";

    private static final Duration CHAIN = Duration.ofMillis(500);
    private static final Duration REDRAW = Duration.ofMillis(20);
    private static final Duration MONTE_CARLO = Duration.ofSeconds(60);
    private static final double TIMES_COINR = 50;
    private static final int REDRAWS = 200;
    private static final long SEED = 18;

    private static final List<ToIntFunction<RankInterval>> ENDS =
            List.of(RankInterval::low, RankInterval::median, RankInterval::high);

    private static final Recipe RECIPE = Recipe.PLAIN
            .withPreparation(new Preparation(new Completeness(0.5, 0), MissingRule.MEDIAN, OutlierRule.USUAL))
            .withAggregation(Aggregation.GEOMETRIC);

    private static final Alternatives ALTERNATIVES = Alternatives.NONE
            .orOutliers(OutlierRule.NONE)
            .orNormalisations(new Normalisation.PercentileRanks(Scale.FROM_1_TO_100))
            .movingWeightsBy(0.25)
            .orAggregations(Aggregation.ARITHMETIC)
            .leavingOneOut();

    private final Size size;
    private final Peers peers;
    private final DrawnTable drawn;
    private final IndicatorTable table;

    CompositeMeasures(Size size, Peers peers) {
        this.size = size;
        this.peers = peers;
        this.drawn = DrawnTable.of(size.units(), size.indicators());
        this.table = drawn.table();
    }

    Group measure() throws InterruptedException {
        drawn.giveTo(peers);
        Answer pandas = peers.ask(
                Tool.SCIPY,
                "composite.py",
                size.patience(),
                String.valueOf(size.units()),
                String.valueOf(size.runs().compared()),
                String.valueOf(SEED));
        Answer coinr = peers.ask(Tool.COINR, "coinr.R", size.patience(), String.valueOf(size.units()));
        List<Line> lines = new ArrayList<>(chain(pandas, coinr));
        lines.addAll(redraw(pandas));
        lines.addAll(runs(pandas, coinr));
        return Group.of(TITLE, lines).noting(note());
    }

    private List<Line> chain(Answer pandas, Answer coinr) {
        Timed<double[]> chain =
                Timed.of(size.times(), () -> CompositeIndex.of(table, RECIPE).ranks());
        return List.of(
                Line.under(
                        String.format(
                                Locale.ROOT, "Whole chain, %,d units × %d indicators", size.units(), size.indicators()),
                        CHAIN,
                        chain.best(),
                        Unit.MILLISECONDS),
                Beside.of("pandas", 0, chain.best())
                        .line(pandas, "chain", answer -> Likeness.ofRanks(chain.answer(), answer.numbers("ranks"))),
                Beside.of("COINr", 0, chain.best())
                        .recorded(
                                Duration.ofMillis(29_490),
                                "COINr 1.1.14 on a smaller table, 35,000 units × 20 indicators: treat 27.7 s, normalise 0.05 s,"
                                        + " aggregate 1.74 s")
                        .line(coinr, "chain", answer -> Likeness.ofRanks(chain.answer(), answer.numbers("ranks"))));
    }

    private List<Line> redraw(Answer pandas) {
        CompositeIndex index = CompositeIndex.of(table, RECIPE);
        Timed<double[]> redraw =
                Timed.of(REDRAWS, () -> index.weighing(drawn.moved()).ranks());
        return List.of(
                Line.under(
                        "Ranking redrawn after a weight moved (median of " + REDRAWS + ")",
                        REDRAW,
                        redraw.median(),
                        Unit.MILLISECONDS),
                Beside.of("pandas", 0, redraw.best())
                        .line(
                                pandas,
                                "redraw",
                                answer -> Likeness.ofRanks(redraw.answer(), answer.numbers("redrawn"))));
    }

    private List<Line> runs(Answer pandas, Answer coinr) {
        int all = size.runs().all();
        int compared = size.runs().compared();
        Timed<RankUncertainty> few = Timed.of(2, () -> uncertainty(compared));
        Timed<RankUncertainty> many = Timed.cold(1, () -> uncertainty(all));
        Duration ofOne = many.best().dividedBy(all);
        return List.of(
                Line.under(
                        String.format(Locale.ROOT, "%,d Monte Carlo runs with rank intervals", all),
                        MONTE_CARLO,
                        many.best(),
                        Unit.SECONDS),
                Line.told("of which for one run and one value of the table", nanoseconds(ofOne)),
                Beside.of("pandas", 0, few.best())
                        .line(
                                pandas,
                                "runs",
                                answer -> Likeness.ofRanks(intervals(few.answer()), answer.numbers("intervals"))),
                Beside.of("COINr, one run", TIMES_COINR, ofOne)
                        .recorded(
                                Duration.ofNanos(Math.round(1.79e9 / 700_000 * size.units() * size.indicators())),
                                "COINr 1.1.14: its 1.79 s to normalise and aggregate 35,000 units × 20 indicators, in"
                                        + " proportion to values")
                        .line(coinr, "redraw", answer -> Likeness.ofRanks(redrawn(), answer.numbers("redrawn"))));
    }

    private String nanoseconds(Duration ofOneRun) {
        double values = (double) size.units() * size.indicators();
        return String.format(Locale.ROOT, "%.2f\u00a0ns", ofOneRun.toNanos() / values);
    }

    private double[] redrawn() {
        return CompositeIndex.of(table, RECIPE).weighing(drawn.moved()).ranks();
    }

    private RankUncertainty uncertainty(int runs) {
        return RankUncertainty.of(
                table, RECIPE, ALTERNATIVES, new Sampling(runs, SEED), size.units() / 10, Progress.SILENT);
    }

    /** The low, median and high rank of each unit, one after the other. */
    private double[] intervals(RankUncertainty uncertainty) {
        return ENDS.stream()
                .flatMapToDouble(end -> IntStream.range(0, size.units())
                        .mapToDouble(
                                unit -> end.applyAsInt(uncertainty.find(unit).orElseThrow())))
                .toArray();
    }

    private String note() {
        return Stream.of(
                        "Drawn indicators: a common factor, one in five with a long tail, one value of twenty missing.",
                        "The chain screens, completes by the median of 100 groups, treats outliers by the rule of COINr, brings"
                                + " each indicator from 1 to 100, takes the geometric mean and ranks.",
                        "A Monte Carlo run draws outliers treated or not, two normalisations, weights ± 25 %, two means, and one"
                                + " indicator left out or none; pandas makes the first "
                                + size.runs().compared()
                                + " of the same runs, with our random numbers, from tables that it has prepared as we do.",
                        "COINr is asked for one index with other weights, of columns that are treated already, which is less"
                                + " than one of its own runs.")
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
