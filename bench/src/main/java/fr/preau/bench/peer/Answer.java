package fr.preau.bench.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a peer came to. */
public sealed interface Answer {

    /**
     * It computed.
     *
     * @param peer its name and version
     * @param seconds by what was measured: each time, the first one, which warms up, left out
     * @param folder where it wrote its numbers
     */
    record Computed(String peer, Map<String, List<Double>> seconds, Path folder) implements Answer {

        public Computed {
            seconds = Map.copyOf(seconds);
        }

        /** The shortest of the times. */
        public Duration best(String measured) {
            return Duration.ofNanos(Math.round(times(measured).stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElseThrow()
                    * 1e9));
        }

        /** How many times it was measured. */
        public int count(String measured) {
            return times(measured).size();
        }

        /** The numbers that it wrote under this name. */
        public double[] numbers(String name) {
            return Numbers.read(folder.resolve(name));
        }

        private List<Double> times(String measured) {
            List<Double> times = seconds.get(measured);
            if (times == null) {
                throw new IllegalStateException("%s did not measure (%s)".formatted(peer, measured));
            }
            return times;
        }
    }

    /** It did not. */
    record Absent(String why) implements Answer {}
}
