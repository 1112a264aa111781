package fr.preau.bench.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The pages of the application, asked for as a browser does: over a kept connection, compressed. */
public record Site(URI address, HttpClient client) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The site on this port of the loopback address. */
    public static Site on(int port) {
        return new Site(
                URI.create("http://127.0.0.1:" + port),
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build());
    }

    /** A page as its bytes came over the wire. */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    /** A page as text, not compressed; anything else than success is an error of the measure. */
    public String text(String path) throws IOException, InterruptedException {
        HttpRequest plain =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<String> answer = client.send(plain, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "The page (%s) must answer 200, not %d.".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    /** A request as a browser sends it. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept-Encoding", "gzip");
    }
}
