package fr.preau.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody at a browser: keeps cookies, sends forms, follows no redirection unseen, and stands behind an address of its own. */
public final class Visitor {

    private static final AtomicInteger COUNT = new AtomicInteger(1);

    private final String house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private Visitor(String house, int number) {
        this.house = house;
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(Redirect.NEVER)
                    .localAddress(
                            InetAddress.getByAddress(new byte[] {127, 0, (byte) (number >> 8), (byte) (number & 0xff)}))
                    .build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A visitor of the server on this port of the machine. */
    public static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port, COUNT.incrementAndGet());
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
        return send(request(address, headers).method(method, body));
    }

    public HttpResponse<String> post(String address, Map<String, String> form) {
        return send(
                "POST",
                address,
                BodyPublishers.ofString(encoded(form)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** Sends the form of a page as it was drawn, with the fields given here filled in. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> answers) {
        FormElement form = formOf(page);
        Map<String, String> values = form.formData().stream()
                .collect(Collectors.toMap(value -> value.key(), value -> value.value(), (first, _) -> first));
        values.putAll(answers);
        return post(form.attr("action"), values);
    }

    /** Enters as the operator, by the link that this token makes. */
    public Visitor enteredWith(String token) {
        HttpResponse<String> confirmation = get("/operateur?jeton=" + token);
        HttpResponse<String> answer = submit(confirmation, Map.of());
        if (answer.statusCode() != 303) {
            throw new AssertionError(
                    "The operator was not let in: %d%n%s".formatted(answer.statusCode(), answer.body()));
        }
        return this;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The token of the first form of a page. */
    public static String formToken(HttpResponse<String> page) {
        return formOf(page).select("input[name=_csrf]").attr("value");
    }

    private static FormElement formOf(HttpResponse<String> page) {
        Document document = Jsoup.parse(page.body());
        return document.select("form[method=post]").forms().getFirst();
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
