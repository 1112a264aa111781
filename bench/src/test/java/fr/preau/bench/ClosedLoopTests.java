package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.preau.bench.system.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedLoopTests {

    private final HttpServer server = open();

    @BeforeEach
    void serve() {
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/known");
            exchange.sendResponseHeaders(known ? 200 : 404, -1);
            exchange.close();
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readersGoThroughTheAddressesInTurnAndTellWhatWasRefused() {
        ClosedLoop.Seen seen = new ClosedLoop(Site.on(server.getAddress().getPort()), 3)
                .run(List.of("/known", "/unknown"), Duration.ofMillis(300));

        assertThat(seen.latencies().count()).isGreaterThan(3);
        assertThat(seen.length()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(seen.refused()).contains("/unknown 404").doesNotContain("/known 404");
        assertThat((double) seen.refused().size()).isCloseTo(seen.latencies().count() / 2.0, Offset.offset(2.0));
    }

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
