package fr.preau.bench.system;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many requests were answered within each time, as the server counts them.
 *
 * @param answered number of requests, cumulated, by upper bound in seconds; the last bound is infinity
 */
public record ServerTimes(Map<Double, Double> answered) {

    private static final double NANOS = 1e9;

    public ServerTimes {
        answered = new TreeMap<>(answered);
    }

    /** Those of the requests that were answered since an earlier count. */
    public ServerTimes since(ServerTimes earlier) {
        Map<Double, Double> since = new TreeMap<>();
        answered.forEach(
                (bound, count) -> since.put(bound, count - earlier.answered.getOrDefault(bound, earlier.below(bound))));
        return new ServerTimes(since);
    }

    public double total() {
        return below(Double.POSITIVE_INFINITY);
    }

    /**
     * The time within which a share of the requests was answered, read on a straight line inside its bucket; bounds stand some
     * 10 % apart.
     *
     * @param share from 0 to 1
     */
    public Duration quantile(double share) {
        double wanted = share * total();
        double lower = 0;
        double before = 0;
        for (Map.Entry<Double, Double> bucket : answered.entrySet()) {
            double upper = bucket.getKey();
            double count = bucket.getValue();
            if (count >= wanted && count > before) {
                double seconds = Double.isInfinite(upper)
                        ? lower
                        : lower + (upper - lower) * (wanted - before) / (count - before);
                return Duration.ofNanos(Math.round(seconds * NANOS));
            }
            lower = upper;
            before = count;
        }
        return Duration.ZERO;
    }

    /** Requests answered within the largest bound that is not above this one. */
    private double below(double seconds) {
        double below = 0;
        for (Map.Entry<Double, Double> bucket : answered.entrySet()) {
            if (bucket.getKey() <= seconds) {
                below = bucket.getValue();
            }
        }
        return below;
    }
}
