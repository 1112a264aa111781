package fr.preau.diagnosis;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.Progress;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankUncertainty;
import fr.preau.methods.composite.Sampling;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * How far ranks can be trusted: where each unit stands in nine of ten indices that another person could have made as reasonably, with
 * weights a quarter more or less, and other answers to each question of method.
 *
 * <p>Some tenths of a second for a département, some seconds for the country. One diagnosis is computed at a time, so that who
 * asks for much does not keep everybody else waiting for their pages.
 */
@Component
public class Robustness {

    /** Enough for the ends of an interval to move by a rank or two only. */
    public static final int RUNS = 1_000;

    /** Always the same, so that a page says twice the same. */
    private static final long SEED = 2_026;

    private static final int KEPT = 8;

    /** Diagnoses that wait their turn; who asks for one more is told to ask again. */
    private static final int WAITING = 8;

    /** How long one who asks waits before being told to ask again. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final AsyncCache<Diagnosis.Key, Map<Integer, RankInterval>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).executor(oneAtATime()).buildAsync();

    private static ThreadPoolExecutor oneAtATime() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("possible-ranks").factory());
    }

    /** The ranks that units of a diagnosis may as well have, if they are known within a moment. */
    public PossibleRanks possibleRanks(Diagnosis diagnosis) {
        if (diagnosis.whyNone().isPresent()) {
            return new PossibleRanks.Unfit();
        }
        try {
            return new PossibleRanks.Known(kept.get(diagnosis.key().unclassed(), any -> draw(diagnosis))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException notYet) {
            return new PossibleRanks.Computing();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new PossibleRanks.Computing();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotPositive) {
                return new PossibleRanks.Unfit();
            }
            throw new IllegalStateException("The possible ranks could not be computed.", failed);
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
        return intervals;
    }
}
