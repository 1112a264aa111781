package fr.preau.diagnosis.selection;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.diagnosis.Diagnosis;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Finds the best selections. Some tenths of a second for a département, some seconds for the country, twenty at most. One is looked
 * for at a time, apart from the pages.
 */
@Component
public class Selections {

    private static final int KEPT = 32;

    /** Searches that wait their turn; who asks for one more is told to ask again. */
    private static final int WAITING = 8;

    /** How long one who asks waits before being told to ask again. */
    private static final long PATIENCE_MILLIS = 1_500;

    /** Numbers of eight bytes that an engine may hold at once: 80 MB. */
    private static final long LARGEST = 10_000_000;

    private final UnitGroups groups;
    private final AsyncCache<Key, SelectionAnswer> kept =
            Caffeine.newBuilder().maximumSize(KEPT).executor(oneAtATime()).buildAsync();

    Selections(UnitGroups groups) {
        this.groups = groups;
    }

    private record Key(Diagnosis.Key diagnosis, SelectionTerms terms) {}

    private static ThreadPoolExecutor oneAtATime() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("selections").factory());
    }

    /**
     * The best selection, if it is known within a moment.
     *
     * @param diagnosis one that has a ranking
     * @param terms whose fixed units have a rank
     */
    public SelectionAnswer choose(Diagnosis diagnosis, SelectionTerms terms) {
        Groupings groupings = groups.of(diagnosis);
        try {
            return kept.get(new Key(diagnosis.key(), terms), any -> search(diagnosis, groupings, terms))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException notYet) {
            return SelectionAnswer.Unknown.COMPUTING;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return SelectionAnswer.Unknown.COMPUTING;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The selection could not be computed.", failed);
        }
    }

    private static SelectionAnswer search(Diagnosis diagnosis, Groupings groupings, SelectionTerms terms) {
        var model = new SelectionModel(diagnosis, groupings, terms);
        if (model.size() > LARGEST) {
            return SelectionAnswer.Unknown.TOO_LARGE;
        }
        return SelectionEngine.find()
                .map(solver -> new SelectionSearch(model, terms, diagnosis.ranking(), solver).run())
                .orElse(SelectionAnswer.Unknown.NO_ENGINE);
    }
}
