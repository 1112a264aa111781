package fr.preau.diagnosis;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Long computations, one after the other, so that who asks for much does not keep everybody else waiting for their pages. The last
 * answers are kept.
 *
 * @param <K> what is computed of
 */
public final class OneAtATime<K, V> {

    /** Questions that wait their turn; who asks for one more is told to ask again. */
    private static final int WAITING = 8;

    private final AsyncCache<K, V> kept;
    private final Executor worker;

    /**
     * @param thread the name of the thread that computes
     * @param kept how many answers are kept
     */
    public OneAtATime(String thread, int kept) {
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name(thread).factory());
        this.kept =
                Caffeine.newBuilder().maximumSize(kept).executor(Runnable::run).buildAsync();
    }

    /**
     * The answer; empty while it is not known, after having waited. What was begun goes on, for who asks again.
     *
     * @throws RuntimeException that which the computation threw
     */
    public Optional<V> ask(K key, Function<K, V> computation, Duration patience) {
        try {
            return Optional.of(kept.get(
                            key,
                            (same, cachesOwn) -> CompletableFuture.supplyAsync(() -> computation.apply(same), worker))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A computation failed.", failed);
        }
    }
}
