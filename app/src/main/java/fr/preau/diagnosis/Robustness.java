package fr.preau.diagnosis;

import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.Progress;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankSensitivity;
import fr.preau.methods.composite.RankUncertainty;
import fr.preau.methods.composite.Sampling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * How far ranks can be trusted: where each unit stands in nine of ten indices that another person could have made as reasonably, with
 * weights a quarter more or less, and other answers to each question of method; and which of these choices move ranks most.
 *
 * <p>Some tenths of a second for a département, some seconds for the country.
 */
@Component
public class Robustness {

    /** Enough for the ends of an interval to move by a rank or two only. */
    public static final int RUNS = 1_000;

    /** Always the same, so that a page says twice the same. */
    public static final long SEED = 2_026;

    private static final int KEPT = 8;

    /** How long one who asks waits before being told to ask again. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Of the sequence that tells which choices matter: shares to a few percent. */
    private static final int POINTS = 128;

    private final OneAtATime<Diagnosis.Key, PossibleRanks> asked = new OneAtATime<>("possible-ranks", KEPT);

    /** The ranks that units of a diagnosis may as well have, if they are known within a moment. */
    public PossibleRanks possibleRanks(Diagnosis diagnosis) {
        if (diagnosis.whyNone().isPresent()) {
            return new PossibleRanks.Unfit();
        }
        try {
            return asked.ask(
                            diagnosis.key().unclassed(),
                            wanted -> draw(diagnosis, (done, total) -> wanted.getAsBoolean()),
                            PATIENCE)
                    .orElseGet(PossibleRanks.Computing::new);
        } catch (NotPositive unfit) {
            return new PossibleRanks.Unfit();
        }
    }

    private static PossibleRanks draw(Diagnosis diagnosis, Progress progress) {
        IndicatorTable table = diagnosis.table();
        Method method = diagnosis.design().method();
        return new PossibleRanks.Known(
                draw(table, method, diagnosis.ranking().stream().mapToInt(Ranked::number), progress),
                effects(table, method, progress));
    }

    private static List<RankSensitivity.Effect> effects(IndicatorTable table, Method method, Progress progress) {
        var sensitivity = RankSensitivity.of(table, method.recipe(), method.alternatives(), POINTS, SEED, progress);
        return sensitivity.effects().stream()
                .filter(effect -> !Double.isNaN(effect.total()))
                .toList();
    }

    /**
     * Draws the ranks that units may as well have: always the same ones for the same table and method.
     *
     * @param ranked the numbers of the units that have a rank
     * @return by number of the unit
     * @throws NotPositive if one of the other choices makes no index of these values
     */
    public static Map<Integer, RankInterval> draw(IndicatorTable table, Method method, IntStream ranked) {
        return draw(table, method, ranked, Progress.SILENT);
    }

    private static Map<Integer, RankInterval> draw(
            IndicatorTable table, Method method, IntStream ranked, Progress progress) {
        var uncertainty = RankUncertainty.of(
                table, method.recipe(), method.alternatives(), new Sampling(RUNS, SEED), 1, progress);
        Map<Integer, RankInterval> intervals = new HashMap<>();
        ranked.forEach(unit -> uncertainty.find(unit).ifPresent(interval -> intervals.put(unit, interval)));
        return intervals;
    }
}
