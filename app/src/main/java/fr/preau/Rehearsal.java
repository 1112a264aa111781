package fr.preau;

import fr.preau.database.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command {@code rehearse}: opens an installation, visits its pages from link to link, and closes. Run once after a build, with
 * {@code -XX:AOTCacheOutput}, it shows the JVM what a start and the first pages need.
 */
final class Rehearsal {

    private static final int PAGES = 40;
    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#]*)\"");

    private final URI site;
    private final Set<String> seen = new HashSet<>(Set.of("/"));
    private final Deque<String> waiting = new ArrayDeque<>(seen);

    private Rehearsal(URI site) {
        this.site = site;
    }

    static void run(CommandLine line) {
        Ports ports = Ports.chosenBy(line);
        try (Installation installation = Installation.opening(Application.dataFolder(line));
                var application = Application.serving(installation, line, ports)) {
            new Rehearsal(URI.create(ports.address())).visit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit() throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (int page = 0; page < PAGES && !waiting.isEmpty(); page++) {
                HttpRequest request =
                        HttpRequest.newBuilder(site.resolve(waiting.pop())).build();
                follow(browser.send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
            }
        }
    }

    private void follow(String page) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            if (seen.add(address)) {
                waiting.add(address);
            }
        }
    }
}
