package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who passes which door, and what each answer carries. */
@ServerTest
class DoorsTest {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    OperatorLinks links;

    @Autowired
    JdbcClient database;

    private Visitor visitor;

    @BeforeEach
    void comeFromTheStreet() {
        visitor = Visitor.at(port);
    }

    @Nested
    class Rights {

        @Test
        void aPublicDoorIsOpenToAll() {
            assertThat(visitor.get("/probe/public").statusCode()).isEqualTo(200);
        }

        @Test
        void theOperatorsDoorIsOpenToTheOperatorAlone() {
            assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(303);
            assertThat(operator().get("/probe/operator").statusCode()).isEqualTo(200);
        }

        @Test
        void aDoorThatDeclaresNothingIsClosedEvenToTheOperator() {
            assertThat(visitor.get("/probe/forgotten").statusCode()).isEqualTo(303);
            assertThat(operator().get("/probe/forgotten").statusCode()).isEqualTo(403);
        }

        @Test
        void filesAreServedToAll() {
            String styleSheet = Jsoup.parse(visitor.get("/operateur").body())
                    .select("link[rel=stylesheet]")
                    .attr("href");
            assertThat(visitor.get(styleSheet).statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/probe/operator/",
                    "//probe/operator",
                    "/probe/./operator",
                    "/probe/public/../operator",
                    "/probe;x=1/operator",
                    "/probe%2Foperator",
                    "/PROBE/operator"
                })
        void anotherSpellingOfTheAddressIsNoWayAround(String spelling) {
            assertThat(visitor.get(spelling).statusCode()).isIn(400, 403, 404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"HEAD", "PUT", "DELETE", "PATCH", "TRACE"})
        void anotherMethodIsNoWayAround(String method) {
            HttpResponse<String> answer = visitor.send(method, "/probe/operator", BodyPublishers.noBody());
            assertThat(answer.statusCode()).isIn(303, 403, 405);
            assertThat(answer.body()).doesNotContain("for the operator");
        }

        @Test
        void aFormSentWithoutItsTokenIsRefused() {
            assertThat(visitor.post("/probe/form", Map.of("text", "a")).statusCode())
                    .isEqualTo(403);
            assertThat(operator().post("/probe/form", Map.of("text", "a")).statusCode())
                    .isEqualTo(403);
        }

        @Test
        void aFormSentWithItsTokenIsAccepted() {
            String token = Visitor.formToken(visitor.get("/operateur"));
            assertThat(visitor.post("/probe/form", Map.of("text", "abc", "_csrf", token))
                            .body())
                    .isEqualTo("received 3");
        }
    }

    @Nested
    class Sessions {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/probe/public",
                    "/assets/any/css/tokens.css",
                    "/nulle-part",
                    "/probe/operator",
                    "/probe/broken",
                    "/api/probe/broken"
                })
        void readingOpensNoSessionAndSetsNoCookie(String address) {
            long before = sessions();
            HttpResponse<String> answer = visitor.get(address);

            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(sessions()).isEqualTo(before);
        }

        @Test
        void anInventedSessionIsNobodys() {
            assertThat(visitor.get("/probe/operator", "Cookie", "preau-session=" + "MTIz")
                            .statusCode())
                    .isEqualTo(303);
        }

        private long sessions() {
            return database.sql("select count(*) from people.session")
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/operateur",
                    "/probe/public",
                    "/assets/any/css/tokens.css",
                    "/nulle-part",
                    "/probe/operator",
                    "/probe/broken",
                    "/api/probe/broken",
                    "/;/x"
                })
        void everyAnswerTellsTheBrowserWhatItMayDo(String address) {
            var headers = visitor.get(address).headers();

            assertThat(headers.firstValue("Content-Security-Policy")).hasValue(ResponseHeaders.CONTENT_SECURITY_POLICY);
            assertThat(headers.firstValue("Permissions-Policy")).hasValue(ResponseHeaders.PERMISSIONS_POLICY);
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.allValues("Cache-Control")).hasSize(1);
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty(); // this server speaks http
        }

        @Test
        void aPublicPageMayBeKeptAndCheckedAgain() {
            var headers = visitor.get("/probe/public").headers();
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(headers.allValues("Vary")).contains("Cookie");
        }

        @Test
        void whatTheOperatorReadsIsKeptNowhere() {
            assertThat(operator().get("/probe/public").headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
        }

        @Test
        void aPageWithAFormIsKeptNowhere() {
            assertThat(visitor.get("/operateur").headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
        }
    }

    @Nested
    class Management {

        @ParameterizedTest
        @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env"})
        void isNotServedWithThePages(String address) {
            assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        }

        @Test
        void tellsHealthAndMetricsOnItsOwnPort() {
            Visitor monitor = Visitor.at(managementPort);
            assertThat(monitor.get("/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("components");
            assertThat(monitor.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator/env",
                    "/actuator/heapdump",
                    "/actuator/beans",
                    "/actuator/shutdown",
                    "/probe/public"
                })
        void tellsNothingElse(String address) {
            assertThat(Visitor.at(managementPort).get(address).statusCode()).isEqualTo(404);
        }
    }

    private Visitor operator() {
        return Visitor.at(port).enteredWith(links.issue().token().text());
    }
}
