package fr.preau.indicators.grist;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers as Grist does, on this machine: answers in the shape of its documents API. */
final class StubGrist implements AutoCloseable {

    static final String DOCUMENT = "abcDEF123456";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private record Answer(int status, byte[] body, Map<String, String> headers) {}

    StubGrist() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Answer answer = answers.getOrDefault(
                exchange.getRequestURI().getPath(),
                new Answer(404, "{\"error\":\"document not found\"}".getBytes(StandardCharsets.UTF_8), Map.of()));
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    URI site() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As a browser shows the document. */
    String address() {
        return site() + "/" + DOCUMENT + "/Suivi/p/3";
    }

    GristTable table() {
        return new GristTable(site(), DOCUMENT, "Equipement");
    }

    /** What was shown as keys, the first request first. */
    List<String> keys() {
        return keys;
    }

    /** @param columns identifiers and types: {@code "UAI Text", "Le Date"} */
    void columns(String... columns) {
        put(
                "/columns",
                200,
                "{\"columns\":["
                        + String.join(
                                ",",
                                List.of(columns).stream()
                                        .map(column -> "{\"id\":\"%s\",\"fields\":{\"type\":\"%s\",\"label\":\"x\"}}"
                                                .formatted((Object[]) column.split(" ")))
                                        .toList())
                        + "]}");
    }

    /** @param rows the fields of each record, as JSON */
    void records(String... rows) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            records.append(i == 0 ? "" : ",").append("{\"id\":%d,\"fields\":%s}".formatted(i + 1, rows[i]));
        }
        put("/records", 200, "{\"records\":[" + records + "]}");
    }

    void put(String end, int status, String body) {
        put(end, status, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    void put(String end, int status, byte[] body, Map<String, String> headers) {
        answers.put(
                "/api/docs/" + DOCUMENT + "/tables/Equipement" + end, new Answer(status, body, Map.copyOf(headers)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
