package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too much. The limits are those that {@link ServerTest} sets. */
@ServerTest
class LimitsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @Autowired
    OperatorLinks links;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        searchThreeTimes(visitor);

        HttpResponse<String> refusal = visitor.get("/probe/search");
        assertThat(refusal.statusCode()).isEqualTo(429);
        assertThat(refusal.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 20L);
        assertThat(refusal.body()).contains("Trop de demandes à la fois");
    }

    @Test
    void aProgramThatAsksTooOftenReadsAProblem() {
        searchThreeTimes(visitor);

        HttpResponse<String> refusal = visitor.get("/api/probe/search");
        assertThat(refusal.statusCode()).isEqualTo(429);
        assertThat(refusal.body()).contains("/api/problemes#trop-de-requetes");
    }

    @Test
    void oneVisitorsHasteDoesNotHinderAnother() {
        searchThreeTimes(visitor);

        assertThat(Visitor.at(port).get("/probe/search").statusCode()).isEqualTo(200);
    }

    @Test
    void hasteAtOneKindOfDoorDoesNotCloseTheOthers() {
        searchThreeTimes(visitor);

        assertThat(visitor.get("/probe/public").statusCode()).isEqualTo(200);
    }

    @Test
    void claimingToComeFromElsewhereDoesNotHelp() {
        searchThreeTimes(visitor);

        assertThat(visitor.get("/probe/search", "X-Forwarded-For", "192.0.2.7", "Forwarded", "for=192.0.2.7")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String token = Visitor.formToken(visitor.get("/operateur"));

        HttpResponse<String> refusal = visitor.post("/probe/form", Map.of("_csrf", token, "text", "a".repeat(11_000)));
        assertThat(refusal.statusCode()).isEqualTo(413);
        assertThat(refusal.body()).contains("Ce fichier est trop grand");
    }

    @Test
    void aBodyOfUnknownSizeIsRefused() {
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[20_000]));

        assertThat(visitor.send("POST", "/api/probe/form", chunked, "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void theOperatorMaySendLargerFilesThanOthers() {
        Visitor operator = operator();
        String token = Visitor.formToken(operator.get("/operateur"));

        assertThat(upload(operator, token, 50_000).body()).isEqualTo("received 50000");
        assertThat(upload(visitor, token, 50_000).statusCode()).isEqualTo(413);
    }

    @Test
    void evenTheOperatorsFilesHaveALargestSize() {
        Visitor operator = operator();
        String token = Visitor.formToken(operator.get("/operateur"));

        assertThat(upload(operator, token, 150_000).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> upload(Visitor sender, String formToken, int bytes) {
        String body = "--limit\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + formToken
                + "\r\n--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "a".repeat(bytes) + "\r\n--limit--\r\n";
        return sender.send(
                "POST",
                "/probe/file",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=limit");
    }

    private static void searchThreeTimes(Visitor visitor) {
        for (int time = 1; time <= 3; time++) {
            assertThat(visitor.get("/probe/search").statusCode()).isEqualTo(200);
        }
    }

    private Visitor operator() {
        return Visitor.at(port).enteredWith(links.issue().token().text());
    }
}
