package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.ServerTest;
import fr.preau.people.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A refusal is told to a program as a problem and to a person as a page, and never tells about our insides. */
@ServerTest
class RefusalsTest {

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
    }

    @Nested
    class ToPrograms {

        @ParameterizedTest
        @CsvSource({
            "/api/probe/numbers?limit=abc, 400, requete-incorrecte",
            "/api/probe/numbers,           400, requete-incorrecte",
            "/api/probe/operator,          403, acces-reserve",
            "/api/nowhere,                 404, adresse-inconnue",
            "/api/probe/things/abc,        404, adresse-inconnue",
            "/api/probe/form,              405, methode-refusee",
            "/api/probe/broken,            500, panne",
            "/api/probe/away,              503, indisponible"
        })
        void areProblemsWithAStableType(String address, int status, String slug) {
            HttpResponse<String> answer = visitor.get(address);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = read(answer);
            assertThat(problem.get("type").asString()).isEqualTo("/api/problemes#" + slug);
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("title").asString()).isNotBlank();
            assertThat(problem.get("detail").asString()).isNotBlank();
            assertThat(problem.get("instance").asString()).isEqualTo(address.replaceAll("\\?.*", ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/csv", "text/html", "application/pdf", "image/*"})
        void areProblemsWhateverTheFormatAskedFor(String accepted) {
            HttpResponse<String> answer = visitor.get("/api/nowhere", "Accept", accepted);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }

        @Test
        void nameTheParameterTheValueAndWhatWasExpected() {
            JsonNode problem = read(visitor.get("/api/probe/numbers?limit=dix"));
            assertThat(problem.get("detail").asString())
                    .isEqualTo(
                            "Le paramètre «\u00a0limit\u00a0» vaut «\u00a0dix\u00a0»\u202f; il fallait un nombre entier.");
        }

        @Test
        void nameTheParameterThatIsMissing() {
            JsonNode problem = read(visitor.get("/api/probe/numbers"));
            assertThat(problem.get("detail").asString()).isEqualTo("Le paramètre «\u00a0limit\u00a0» manque.");
        }

        @Test
        void tellWhichMethodsWouldHaveDone() {
            assertThat(visitor.get("/api/probe/form").headers().firstValue("Allow"))
                    .hasValue("POST");
        }

        @Test
        void aFormatThatIsNotProposedIsNotAcceptable() {
            assertThat(visitor.get("/api/probe/numbers?limit=1", "Accept", "image/png")
                            .statusCode())
                    .isEqualTo(406);
        }
    }

    @Nested
    class ToPeople {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            /nulle-part        | 404 | Cette page n’existe pas
            /probe/things/abc  | 404 | Cette page n’existe pas
            /error             | 404 | Cette page n’existe pas
            /probe/form        | 405 | Cette demande ne peut pas être traitée
            /probe/broken      | 500 | Une erreur s’est produite de notre côté
            /probe/away        | 503 | Préau ne peut pas répondre pour l’instant
            """)
        void arePagesThatSayWhatHappened(String address, int status, String title) {
            HttpResponse<String> answer = visitor.get(address, "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(answer.body()).contains("<h1>" + title + "</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/probe/broken",
                "/api/probe/broken",
                "/probe/away",
                "/api/probe/away",
                "/api/probe/numbers?limit=x",
                "/probe/broken?trace=true&message=always",
                "/probe/a%00b",
                "/probe/things/x"
            })
    void neverTellAboutOurInsides(String address) {
        assertThat(visitor.get(address).body())
                .doesNotContain("swordfish", "Exception", "\tat ", "org.springframework", "fr.preau.", "Tomcat");
    }

    @Test
    void aRequestThatTheServerCannotReadIsRefusedWithoutTalk() {
        assertThat(visitor.get("/probe/a%00b").body()).doesNotContain("Exception", "Tomcat", "org.");
        assertThat(visitor.get("/probe/public", "X-Long", "a".repeat(20_000)).body())
                .doesNotContain("Exception", "Tomcat", "org.");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
