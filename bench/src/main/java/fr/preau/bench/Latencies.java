package fr.preau.bench;

import java.time.Duration;
import java.util.Arrays;

/**
 * Durations of many requests.
 *
 * @param sorted nanoseconds, from the shortest to the longest
 */
record Latencies(long[] sorted) {

    static Latencies of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return sorted.length;
    }

    /**
     * The shortest duration within which at least this share of the requests was answered; zero when there were none.
     *
     * @param share above 0, up to 1
     */
    Duration percentile(double share) {
        if (sorted.length == 0) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return Duration.ofNanos(sorted[Math.clamp(rank, 1, sorted.length) - 1]);
    }

    Duration median() {
        return percentile(0.5);
    }
}
