package fr.preau.bench;

import fr.preau.bench.system.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody with a session, at a browser of their own.
 *
 * @param cookie what the browser sends
 * @param signIn how long the form with the password took to be answered
 */
record SignedIn(Site site, String cookie, Duration signIn) {

    /** Opens the form, fills it in and sends it. */
    static SignedIn enter(Site site, String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = site.client()
                .send(
                        HttpRequest.newBuilder(site.address().resolve("/connexion"))
                                .build(),
                        BodyHandlers.ofString());
        Map<String, String> fields = OperatorSession.hiddenOf(form.body());
        fields.put("courriel", email);
        fields.put("mot-de-passe", password);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        long sent = System.nanoTime();
        HttpResponse<String> answer = site.client()
                .send(
                        HttpRequest.newBuilder(site.address().resolve("/connexion"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", cookieOf(form))
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("The person is not let in: %d".formatted(answer.statusCode()));
        }
        return new SignedIn(site, cookieOf(answer), Duration.ofNanos(System.nanoTime() - sent));
    }

    /** Reads a page, and answers its status. */
    int read(String path) throws IOException, InterruptedException {
        return site.client()
                .send(site.request(path).header("Cookie", cookie).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String cookieOf(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("preau-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No session was opened"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
