package fr.preau.diagnosis;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Long computations, one after the other, so that who asks for much does not keep everybody else waiting for their pages. The last
 * answers are kept. What nobody has asked for again in a while gives way to what is waited for: weights have moved on.
 *
 * @param <K> what is computed of
 */
public final class OneAtATime<K, V> {

    /** Questions that wait their turn; who asks for one more is told to ask again. */
    private static final int WAITING = 8;

    /** A page that waits asks again every other second. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(10);

    private final AsyncCache<K, V> kept;
    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Executor worker;
    private final InstantSource clock;

    /** When questions that have no answer yet were last asked. */
    private final Map<K, Instant> asked = new ConcurrentHashMap<>();

    /**
     * @param thread the name of the thread that computes
     * @param kept how many answers are kept
     */
    public OneAtATime(String thread, int kept) {
        this(thread, kept, InstantSource.system());
    }

    OneAtATime(String thread, int kept, InstantSource clock) {
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                waiting,
                Thread.ofPlatform().daemon().name(thread).factory());
        this.kept =
                Caffeine.newBuilder().maximumSize(kept).executor(Runnable::run).buildAsync();
        this.clock = clock;
    }

    /**
     * The answer; empty while it is not known, after having waited. What was begun goes on, for who asks again.
     *
     * @param computation is told whether to go on, and may end with a {@link CancellationException} when it is not to: it begins anew
     *     for who asks again
     * @throws RuntimeException that which the computation threw
     */
    public Optional<V> ask(K key, Function<BooleanSupplier, V> computation, Duration patience) {
        asked.computeIfPresent(key, (same, before) -> clock.instant());
        try {
            return Optional.of(kept.get(key, (same, cachesOwn) -> begin(same, computation))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case CancellationException givenUp -> Optional.empty();
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException("A computation failed.", failed);
            };
        }
    }

    private CompletableFuture<V> begin(K key, Function<BooleanSupplier, V> computation) {
        asked.put(key, clock.instant());
        var answer = new CompletableFuture<V>();
        answer.whenComplete((known, failure) -> asked.remove(key));
        try {
            return answer.completeAsync(() -> compute(key, computation), worker);
        } catch (RejectedExecutionException full) {
            asked.remove(key);
            throw full;
        }
    }

    private V compute(K key, Function<BooleanSupplier, V> computation) {
        if (!isWanted(key)) {
            throw new CancellationException("Nobody asks any more.");
        }
        return computation.apply(() -> isWanted(key));
    }

    private boolean isWanted(K key) {
        Instant now = clock.instant(); // before it is read who asked: whoever asks meanwhile counts
        return waiting.isEmpty()
                || Optional.ofNullable(asked.get(key))
                        .filter(last -> last.plus(FORGOTTEN).isAfter(now))
                        .isPresent();
    }
}
