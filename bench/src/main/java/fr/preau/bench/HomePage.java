package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** What a phone fetches to see the home page for the first time. */
final class HomePage {

    static final String TITLE = "The home page on a phone";

    private static final double TARGET = 300_000;

    private final Site site;
    private final Map<URI, Integer> weights = new LinkedHashMap<>();

    HomePage(Site site) {
        this.site = site;
    }

    Group measure() throws IOException, InterruptedException {
        Deque<URI> waiting = new ArrayDeque<>(List.of(site.address().resolve("/")));
        while (!waiting.isEmpty()) {
            URI next = waiting.pop();
            if (!weights.containsKey(next)) {
                waiting.addAll(fetch(next));
            }
        }
        boolean holdsMap = weights.keySet().stream()
                .anyMatch(file ->
                        file.getPath().contains("maplibre") || file.getPath().contains("/carte/"));
        return Group.of(
                        TITLE,
                        List.of(
                                Line.under(
                                        "All that the page fetches by itself, compressed",
                                        TARGET,
                                        weights.values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum(),
                                        Unit.KILOBYTES),
                                Line.holds("The map among it", "no", holdsMap ? "yes" : "no", !holdsMap)))
                .with(table())
                .noting("Bodies as they come over the wire with gzip. Counted are the page, what it names in links,"
                        + " scripts and images, and what style sheets and modules name in turn, used or not: a browser"
                        + " fetches a little less.");
    }

    /** Weighs a file, and answers what it makes the browser fetch. */
    private Set<URI> fetch(URI file) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = site.get(file.getRawPath());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "The file (%s) must answer 200, not %d.".formatted(file, answer.statusCode()));
        }
        weights.put(file, answer.body().length);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            return References.ofPage(file, text(answer));
        } else if (type.startsWith("text/css")) {
            return References.ofStyle(file, text(answer));
        }
        return type.contains("javascript") ? References.ofScript(file, text(answer)) : Set.of();
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream bytes = new ByteArrayInputStream(answer.body());
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream plain = packed ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Table table() {
        return new Table(
                List.of("File", "Bytes"),
                weights.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(file -> List.of(name(file.getKey()), Integer.toString(file.getValue())))
                        .toList());
    }

    /** Without the digest, which changes with every version. */
    private static String name(URI file) {
        return "`" + file.getPath().replaceFirst("^/assets/[^/]+", "") + "`";
    }
}
