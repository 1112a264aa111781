package preau.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before Keycloak's own pages; keeps its cookies, so that the second time nothing is asked. */
public final class LoginForm {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    /** Marked «Secure», which browsers send to this very machine without https, and the cookies of the JDK do not. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * Signs in where Préau has sent the browser.
     *
     * @return the address of Préau that Keycloak sends the browser back to
     */
    public String enter(String address, String user) {
        HttpResponse<String> form = send(HttpRequest.newBuilder(URI.create(address)));
        if (form.statusCode() != 200) {
            return location(form);
        }
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("Keycloak showed no form:\n" + form.body());
        }
        String answers =
                "username=" + user + "&password=" + URLEncoder.encode(Keycloak.PASSWORD, StandardCharsets.UTF_8);
        return location(send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(answers))));
    }

    /** Signs out where Préau has sent the browser, and answers the address that it is sent back to. */
    public String leave(String address) {
        return location(send(HttpRequest.newBuilder(URI.create(address))));
    }

    private void keep(String written) {
        String[] cookie = written.split(";", 2)[0].split("=", 2);
        if (written.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(
                        "Keycloak answered %d:%n%s".formatted(answer.statusCode(), answer.body())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try {
            HttpResponse<String> answer = browser.send(
                    kept.isEmpty()
                            ? request.build()
                            : request.header("Cookie", kept).build(),
                    BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
