package preau.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What whoever administers the realm does while it runs. */
public final class Admin {

    static final String NAME = "admin";
    static final String PASSWORD = "admin-of-the-tests";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEYS = "org.keycloak.keys.KeyProvider";

    private final String server;
    private final HttpClient http = HttpClient.newHttpClient();

    Admin(String server) {
        this.server = server;
    }

    /**
     * Where Préau is found: answers go nowhere else, and its sessions are ended there.
     *
     * @param provider what Préau calls this Keycloak
     */
    public void houseIsAt(String address, String provider) {
        ObjectNode client = (ObjectNode)
                send("GET", "/clients?clientId=" + Keycloak.CLIENT, "").get(0);
        client.set("redirectUris", list(address + "/connexion/" + provider + "/retour"));
        ObjectNode attributes = (ObjectNode) client.get("attributes");
        attributes.put("backchannel.logout.url", address + "/connexion/" + provider + "/fin");
        attributes.put("post.logout.redirect.uris", address + "/");
        send("PUT", "/clients/" + client.get("id").asString(), client.toString());
    }

    /** Whether what it tells of people is signed, as ProConnect does. */
    public void signsInformation(boolean signs) {
        ObjectNode client = (ObjectNode)
                send("GET", "/clients?clientId=" + Keycloak.CLIENT, "").get(0);
        ((ObjectNode) client.get("attributes")).put("user.info.response.signature.alg", signs ? "RS256" : "");
        send("PUT", "/clients/" + client.get("id").asString(), client.toString());
    }

    /** Signs somebody out of everything. */
    public void signOut(String user) {
        send("POST", "/users/" + user(user).get("id").asString() + "/logout", "");
    }

    /** What is known of somebody changes; no values take it away. */
    public void set(String user, String attribute, String... values) {
        ObjectNode known = user(user);
        if (!(known.get("attributes") instanceof ObjectNode)) {
            known.putObject("attributes");
        }
        ((ObjectNode) known.get("attributes")).set(attribute, list(values));
        send("PUT", "/users/" + known.get("id").asString(), known.toString());
    }

    /** Another key signs from now on, and the ones before are not published any more. */
    public void changeKeys() {
        String realm = send("GET", "", "").get("id").asString();
        JsonNode before = send("GET", "/components?type=" + KEYS, "");
        send(
                "POST",
                "/components",
                JSON.writeValueAsString(Map.of(
                        "name",
                        "next",
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        KEYS,
                        "parentId",
                        realm,
                        "config",
                        Map.of("priority", List.of("500")))));
        before.forEach(key -> {
            if (key.get("providerId").asString().equals("rsa-generated")) {
                send("DELETE", "/components/" + key.get("id").asString(), "");
            }
        });
    }

    private ObjectNode user(String name) {
        return (ObjectNode)
                send("GET", "/users?exact=true&username=" + name, "").get(0);
    }

    private static ArrayNode list(String... values) {
        ArrayNode list = JSON.createArrayNode();
        for (String value : values) {
            list.add(value);
        }
        return list;
    }

    private JsonNode send(String method, String path, String body) {
        HttpResponse<String> answer =
                exchange(HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + Keycloak.REALM + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
        return JSON.readTree(answer.body().isBlank() ? "null" : answer.body());
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + NAME + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                exchange(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("Keycloak answered %d to %s: %s"
                        .formatted(answer.statusCode(), answer.request().uri(), answer.body()));
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
