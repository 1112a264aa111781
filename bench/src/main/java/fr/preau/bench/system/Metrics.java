package fr.preau.bench.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The counters of an application at one moment, in the Prometheus text format. */
public record Metrics(List<String> lines) {

    private static final String REQUESTS = "http_server_requests_seconds";

    public static Metrics parse(String text) {
        return new Metrics(text.lines().toList());
    }

    /** Response times of all pages since the start, counted by the server from its first filter until the answer is handed over to be sent. */
    public ServerTimes serverTimes() {
        Map<Double, Double> answered = new TreeMap<>();
        samples(REQUESTS + "_bucket")
                .filter(sample -> !sample.label("uri").startsWith("/actuator"))
                .forEach(sample -> answered.merge(Sample.number(sample.label("le")), sample.value(), Double::sum));
        return new ServerTimes(answered);
    }

    /** Bytes of the heap in use, what could be collected included. */
    public double heapUsed() {
        return samples("jvm_memory_used_bytes")
                .filter(sample -> sample.label("area").equals("heap"))
                .mapToDouble(Sample::value)
                .sum();
    }

    private Stream<Sample> samples(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(Sample::parse)
                .flatMap(Optional::stream)
                .filter(sample -> sample.name().equals(name));
    }
}
