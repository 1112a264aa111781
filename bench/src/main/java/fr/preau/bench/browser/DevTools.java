package fr.preau.bench.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol with one page: a command is sent, and its answer waited for. */
final class DevTools implements WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder received = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient client, URI page) {
        this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** @throws IllegalStateException with what the browser says, if it does not obey */
    JsonNode send(String method, Map<String, ?> parameters) {
        int number = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        socket.sendText(json.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
                .join();
        JsonNode said = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (said.has("error") || said.path("result").has("exceptionDetails")) {
            throw new IllegalStateException("Chromium refused %s: %s".formatted(method, said));
        }
        return said.path("result");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        received.append(part);
        if (whole) {
            take(json.readTree(received.toString()));
            received.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** What has no number is an event, which nobody here waits for. */
    private void take(JsonNode message) {
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt(0));
        if (answer != null) {
            answer.complete(message);
        }
    }
}
