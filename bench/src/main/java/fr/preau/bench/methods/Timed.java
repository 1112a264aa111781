package fr.preau.bench.methods;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * What a computation answered, and how long it took each time.
 *
 * @param nanos from the shortest
 */
record Timed<T>(T answer, long[] nanos) {

    /** So many times, after once that is not counted. */
    static <T> Timed<T> of(int times, Callable<T> work) {
        call(work);
        return cold(times, work);
    }

    /** The first time counts too. */
    static <T> Timed<T> cold(int times, Callable<T> work) {
        long[] nanos = new long[times];
        T answer = null;
        for (int time = 0; time < times; time++) {
            long began = System.nanoTime();
            answer = call(work);
            nanos[time] = System.nanoTime() - began;
        }
        if (answer == null) {
            throw new IllegalArgumentException("A computation is timed at least once, received %d".formatted(times));
        }
        Arrays.sort(nanos);
        return new Timed<>(answer, nanos);
    }

    Duration best() {
        return Duration.ofNanos(nanos[0]);
    }

    Duration median() {
        return Duration.ofNanos(nanos[nanos.length / 2]);
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
