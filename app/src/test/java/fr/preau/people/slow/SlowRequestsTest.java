package fr.preau.people.slow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.Probes;
import fr.preau.people.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Clients that take their time, at a server that gives them two seconds where it usually gives twenty. */
@PreauTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "preau.limits.slow.head=2s",
            "preau.limits.slow.body=2s",
            "preau.limits.slow.at-once=5",
            "server.tomcat.threads.max=20"
        })
@Import(Probes.class)
class SlowRequestsTest {

    private static final String FORM_OF_10000 = """
            POST /probe/form HTTP/1.1
            Host: 127.0.0.1
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 10000

            """;

    /** Two seconds, and what a busy machine takes. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"GET /probe/pu", "GET /probe/public HTTP/1.1\nHost: 127.0.0.1\nX-Slow: "})
    void headersAByteAtATimeAreCutOff(String beginning) throws IOException {
        try (var client = new SlowClient(port)) {
            client.send(beginning);
            assertThat(client.dribbleUntilCutOff(LONGEST)).isBetween(Duration.ofMillis(1800), LONGEST);
            assertThat(client.answer()).isEmpty();
        }
    }

    @Test
    void aBodyAByteAtATimeIsCutOff() throws IOException {
        try (var client = new SlowClient(port)) {
            client.send(FORM_OF_10000);
            assertThat(client.dribbleUntilCutOff(LONGEST)).isBetween(Duration.ofMillis(1800), LONGEST);
            assertThat(client.answer()).doesNotContain("received");
        }
    }

    @Test
    void aBodyThatNobodyReadsIsCutOffAfterItsAnswer() throws IOException {
        try (var client = new SlowClient(port)) {
            client.send(FORM_OF_10000.replace("POST /probe/form", "GET /probe/public"));
            assertThat(client.dribbleUntilCutOff(LONGEST)).isBetween(Duration.ofMillis(1800), LONGEST);
            assertThat(client.answer()).contains("for everybody");
        }
    }

    @Test
    void aBodyThatIsOnlyLongHasItsTime() throws IOException, InterruptedException {
        try (var client = new SlowClient(port)) {
            client.send(FORM_OF_10000);
            for (int part = 0; part < 10; part++) {
                client.send("a".repeat(1000));
                Thread.sleep(250);
            }
            assertThat(client.answerLine()).contains(" 403 "); // whole, and without the token of a form
        }
    }

    @Test
    void halfARequestOfManyKeepsNobodyOut() throws IOException {
        keepsNobodyOut("GET /probe/public HTTP/1.1\nHost: 127.0.0.1\nX-Slow: a");
    }

    @Test
    void aHalfSentFormOfManyKeepsNobodyOut() throws IOException {
        keepsNobodyOut(FORM_OF_10000 + "text=a");
    }

    /** Five times as many as there are threads. */
    private void keepsNobodyOut(String half) throws IOException {
        List<SlowClient> crowd = new ArrayList<>();
        try {
            for (int client = 0; client < 100; client++) {
                crowd.add(new SlowClient(port));
                crowd.getLast().send(half);
            }
            long before = System.nanoTime();
            assertThat(Visitor.at(port).get("/probe/public").body()).isEqualTo("for everybody");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1500));
        } finally {
            for (SlowClient client : crowd) {
                client.close();
            }
        }
    }
}
