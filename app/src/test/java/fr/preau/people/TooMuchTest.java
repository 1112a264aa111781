package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are too large in one way or another, beside their body ({@link LimitsTest}). After each the house is open to others. */
@ServerTest
class TooMuchTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
    }

    @AfterEach
    void theHouseIsOpenToOthers() {
        assertThat(Visitor.at(port).get("/probe/public").body()).isEqualTo("for everybody");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(visitor.get("/probe/public?x=" + "a".repeat(8_000)).statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/probe/public?x=" + "a".repeat(20_000)).statusCode())
                .isIn(400, 414);
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() {
        assertThat(visitor.get("/probe/public", "X-Long", "a".repeat(20_000)).statusCode())
                .isIn(400, 431);
    }

    @Test
    void tooManyHeadersAreRefused() {
        String[] headers = IntStream.range(0, 300)
                .boxed()
                .flatMap(rank -> Stream.of("X-" + rank, "a"))
                .toArray(String[]::new);
        assertThat(visitor.get("/probe/public", headers).statusCode()).isIn(400, 431);
    }

    @Test
    void tooManyParametersAreRefused() {
        assertThat(visitor.get("/probe/public?" + fields(900)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/probe/numbers?limit=1&" + fields(1_500)).statusCode())
                .isEqualTo(400);
        assertThat(send(FORM, fields(1_500)).statusCode()).isIn(400, 403);
    }

    @Test
    void tooManyPartsOfAFormAreRefused() {
        String parts = IntStream.range(0, 200)
                .mapToObj(rank -> "--limit\r\nContent-Disposition: form-data; name=\"f%d\"\r\n\r\n\r\n".formatted(rank))
                .collect(Collectors.joining());
        HttpResponse<String> answer = send("multipart/form-data; boundary=limit", parts + "--limit--\r\n");
        assertThat(answer.statusCode()).isIn(400, 403, 413);
    }

    @Test
    void aBodyThatLiesAboutWhatItIsIsRefused() {
        assertThat(send("multipart/form-data; boundary=limit", "--lim").statusCode())
                .isIn(400, 403);
        assertThat(send("multipart/form-data", "a=b").statusCode()).isIn(400, 403);
        assertThat(send(FORM, "%zz=%").statusCode()).isIn(400, 403);
    }

    private HttpResponse<String> send(String type, String body) {
        return visitor.send("POST", "/probe/form", BodyPublishers.ofString(body), "Content-Type", type);
    }

    /** Short ones: so many fit an address. */
    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(rank -> Integer.toString(rank, Character.MAX_RADIX) + "=")
                .collect(Collectors.joining("&"));
    }
}
