package fr.preau.indicators.grist;

import fr.preau.indicators.grist.GristRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a Grist server for the rows of a table. Only servers that the operator named are asked, redirections are not followed, and no
 * answer is longer than {@link #LARGEST}.
 */
@Component
class GristClient {

    /** In bytes: some hundred thousand rows of a dozen columns. */
    static final int LARGEST = 32 << 20;

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final GristSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    GristClient(GristSettings settings) {
        this.settings = settings;
    }

    /**
     * All the rows of a table.
     *
     * @param key name of the key to show; empty for a document that anybody reads
     * @throws GristRefused when they cannot be read
     */
    GristRows read(GristTable table, String key) throws GristRefused {
        if (!settings.allows(table.site())) {
            throw new GristRefused(Why.HOST);
        }
        Optional<String> secret = key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(settings.keys().get(key));
        if (!key.isEmpty() && secret.isEmpty()) {
            throw new GristRefused(Why.KEY);
        }
        Map<String, String> types = types(ask(table.columns(), secret));
        List<GristRecord> records = new ArrayList<>();
        for (JsonNode row : listIn(ask(table.records(), secret), "records")) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.path("fields")
                    .properties()
                    .forEach(cell -> cells.put(
                            cell.getKey(), GristCells.text(cell.getValue(), types.getOrDefault(cell.getKey(), ""))));
            records.add(new GristRecord(row.path("id").asLong(0), cells));
        }
        return new GristRows(types.keySet(), records);
    }

    private static Map<String, String> types(JsonNode answer) throws GristRefused {
        Map<String, String> types = new HashMap<>();
        for (JsonNode column : listIn(answer, "columns")) {
            types.put(
                    column.path("id").asString(""),
                    column.path("fields").path("type").asString(""));
        }
        return types;
    }

    private static JsonNode listIn(JsonNode answer, String name) throws GristRefused {
        JsonNode list = answer.path(name);
        if (!list.isArray()) {
            throw new GristRefused(Why.ANSWER);
        }
        return list;
    }

    private JsonNode ask(URI address, Optional<String> secret) throws GristRefused {
        var request =
                HttpRequest.newBuilder(address).timeout(settings.timeout()).header("Accept", "application/json");
        secret.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                refuse(answer.statusCode());
                return parse(body.readNBytes(LARGEST + 1));
            }
        } catch (IOException silent) {
            throw new GristRefused(Why.SILENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GristRefused(Why.SILENT);
        }
    }

    private static void refuse(int status) throws GristRefused {
        switch (status) {
            case 200 -> {}
            case 401, 403 -> throw new GristRefused(Why.KEY);
            case 404 -> throw new GristRefused(Why.NOT_FOUND);
            case 429 -> throw new GristRefused(Why.TOO_MANY);
            default -> throw new GristRefused(Why.ANSWER);
        }
    }

    private static JsonNode parse(byte[] body) throws GristRefused {
        if (body.length > LARGEST) {
            throw new GristRefused(Why.TOO_LARGE);
        }
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JacksonException noJson) {
            throw new GristRefused(Why.ANSWER);
        }
    }
}
