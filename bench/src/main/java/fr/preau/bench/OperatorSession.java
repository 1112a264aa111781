package fr.preau.bench;

import fr.preau.bench.system.RunningPreau;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An operator before a browser: follows the one-time link, sends a file, and has it loaded after its check. */
final class OperatorSession {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    /** Between two looks at a report that is being made; the page itself looks as often. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BOUNDARY = "preau-bench-9f1c2a";

    private final URI site;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private OperatorSession(URI site) {
        this.site = site;
    }

    /** Enters with the link that the program printed. */
    static OperatorSession enter(RunningPreau preau) throws IOException, InterruptedException {
        OperatorSession session = new OperatorSession(preau.site().address());
        session.send("/operateur", session.hidden(preau.operatorLink()));
        return session;
    }

    /** Makes the first account of the installation, which administers it. */
    void openFirstAccount(String email, String password) throws IOException, InterruptedException {
        Map<String, String> fields = hidden("/premier-compte");
        fields.put("nom", "Ada");
        fields.put("courriel", email);
        fields.put("mot-de-passe", password);
        send("/premier-compte", fields);
    }

    /** The hidden fields of a page, among which the proof that a form was drawn by the application. */
    Map<String, String> hidden(String path) throws IOException, InterruptedException {
        return hiddenOf(page(path));
    }

    static Map<String, String> hiddenOf(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    /** Sends a file to be checked, and answers the path of its report. */
    String upload(String kind, String fileName, String content, Map<String, String> hidden)
            throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>(hidden);
        fields.put("sorte", kind);
        return location(HttpRequest.newBuilder(site.resolve("/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(fields, fileName, content))));
    }

    /** Waits for the end of a check, then has its file loaded; answers the path of the loading. */
    String load(String report) throws IOException, InterruptedException {
        String action = report + "/charger";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String page = page(report);
            if (page.contains("\"" + action + "\"")) {
                Map<String, String> fields = hiddenOf(page);
                fields.put("mode", "all-or-nothing");
                return send(action, fields);
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("The check (%s) does not let its file be loaded.".formatted(report));
    }

    private String page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a form, and answers where it leads. */
    private String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return location(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String location(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(location -> site.resolve(location).getPath())
                .orElseThrow(() -> new IllegalStateException("The form sent to (%s) must lead on, not answer %d: %s"
                        .formatted(answer.uri(), answer.statusCode(), answer.body())));
    }

    private static byte[] multipart(Map<String, String> fields, String fileName, String content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", value)));
        body.writeBytes(part("name=\"fichier\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String disposition, String content) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
