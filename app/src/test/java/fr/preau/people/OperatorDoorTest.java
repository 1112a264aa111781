package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OperatorDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    OperatorLinks links;

    private Visitor visitor;

    @BeforeEach
    void comeToTheDoor() {
        visitor = Visitor.at(port);
    }

    @Test
    void followingTheLinkAsksToConfirmSoThatAPreviewDoesNotUseItUp() {
        String token = newToken();

        HttpResponse<String> preview = Visitor.at(port).get("/operateur?jeton=" + token);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Entrer comme opérateur");

        visitor.enteredWith(token);
        assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkMayBePastedInstead() {
        HttpResponse<String> door = visitor.get("/operateur");
        HttpResponse<String> answer =
                visitor.submit(door, Map.of("jeton", " http://127.0.0.1:8080/operateur?jeton=" + newToken() + "\n"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkLetsInOnce() {
        String token = newToken();
        visitor.enteredWith(token);

        Visitor second = Visitor.at(port);
        HttpResponse<String> answer = second.submit(second.get("/operateur?jeton=" + token), Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce lien a déjà servi");
        assertThat(second.get("/probe/operator").statusCode()).isEqualTo(303);
    }

    @Test
    void aForgedLinkLetsNobodyIn() {
        HttpResponse<String> answer = visitor.submit(visitor.get("/operateur?jeton=A" + newToken()), Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce lien n’est pas reconnu");
        assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(303);
    }

    @Test
    void enteringChangesTheSessionSoThatNobodyElseKnowsIt() {
        HttpResponse<String> confirmation = visitor.get("/operateur?jeton=" + newToken());
        String before = visitor.cookies().getFirst().toString();
        String formTokenBefore = Visitor.formToken(confirmation);

        visitor.submit(confirmation, Map.of());

        assertThat(visitor.cookies().getFirst().toString()).isNotEqualTo(before);
        assertThat(Visitor.at(port).get("/probe/operator", "Cookie", before).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post("/operateur/sortie", Map.of("_csrf", formTokenBefore))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie =
                visitor.get("/operateur").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie)
                .startsWith("preau-session=")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure"); // this server speaks http
    }

    @Test
    void leavingEndsTheSession() {
        visitor.enteredWith(newToken());
        String session = visitor.cookies().getFirst().toString();

        HttpResponse<String> answer = visitor.submit(visitor.get("/operateur"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(303);
        assertThat(Visitor.at(port).get("/probe/operator", "Cookie", session).statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterEnteringOneGoesOnToThePageThatWasAskedFor() {
        HttpResponse<String> refusal = visitor.get("/probe/operator?page=2");
        String signIn = "/connexion?suite=%2Fprobe%2Foperator%3Fpage%3D2";
        assertThat(refusal.headers().firstValue("Location")).hasValue(signIn);
        assertThat(visitor.get(signIn).body()).contains("href=\"/operateur?suite=%2Fprobe%2Foperator%3Fpage%3D2\"");

        HttpResponse<String> door = visitor.get("/operateur?suite=%2Fprobe%2Foperator%3Fpage%3D2");
        HttpResponse<String> answer = visitor.submit(door, Map.of("jeton", newToken()));
        assertThat(answer.headers().firstValue("Location")).hasValue("/probe/operator?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ailleurs.example/", "//ailleurs.example/", "/\\ailleurs.example", "javascript:alert(1)"
            })
    void afterEnteringOneIsNeverSentToAnotherSite(String elsewhere) {
        HttpResponse<String> door = visitor.get("/operateur");
        HttpResponse<String> answer = visitor.submit(door, Map.of("jeton", newToken(), "suite", elsewhere));

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void enteringWithoutTheTokenOfTheFormIsRefused() {
        HttpResponse<String> answer = visitor.post("/operateur", Map.of("jeton", newToken()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce formulaire n’est plus valable");
    }

    @Test
    void tryingLinksOneAfterTheOtherIsSoonStopped() {
        HttpResponse<String> door = visitor.get("/operateur");
        for (int attempt = 1; attempt <= Pace.SIGN_IN.requestsPerMinute(); attempt++) {
            assertThat(visitor.submit(door, Map.of("jeton", "essai" + attempt)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(visitor.submit(door, Map.of("jeton", newToken())).statusCode())
                .isEqualTo(429);
    }

    private String newToken() {
        return links.issue().token().text();
    }
}
