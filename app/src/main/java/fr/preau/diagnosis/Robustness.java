package fr.preau.diagnosis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.Progress;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankUncertainty;
import fr.preau.methods.composite.Sampling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How far ranks can be trusted: where each unit stands in nine of ten indices that another person could have made as reasonably, with
 * weights a quarter more or less, and other answers to each question of method.
 */
@Component
public class Robustness {

    /** Enough for the ends of an interval to move by a rank or two only. */
    public static final int RUNS = 1_000;

    /** Always the same, so that a page says twice the same. */
    private static final long SEED = 2_026;

    private static final int KEPT = 8;

    private final Cache<Diagnosis.Key, Map<Integer, RankInterval>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * By number of the unit; empty where one of the other choices makes no index of these figures.
     *
     * <p>Takes some tenths of a second for a département, some seconds for the country.
     */
    public Optional<Map<Integer, RankInterval>> intervals(Diagnosis diagnosis) {
        try {
            return Optional.of(kept.get(diagnosis.key(), any -> draw(diagnosis)));
        } catch (NotPositive unfit) {
            return Optional.empty();
        }
    }

    private static Map<Integer, RankInterval> draw(Diagnosis diagnosis) {
        RankUncertainty uncertainty = RankUncertainty.of(
                diagnosis.table(),
                diagnosis.design().method().recipe(),
                diagnosis.design().method().alternatives(),
                new Sampling(RUNS, SEED),
                1,
                Progress.SILENT);
        Map<Integer, RankInterval> intervals = new HashMap<>();
        diagnosis
                .ranking()
                .forEach(ranked -> uncertainty
                        .find(ranked.number())
                        .ifPresent(interval -> intervals.put(ranked.number(), interval)));
        return Map.copyOf(intervals);
    }
}
