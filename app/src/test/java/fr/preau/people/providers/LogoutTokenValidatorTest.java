package fr.preau.people.providers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.security.oauth2.jwt.Jwt;

/** What stands in a logout token (OpenID Connect Back-Channel Logout 1.0, 2.4), and each thing that makes it none. */
class LogoutTokenValidatorTest {

    private static final String ISSUER = "https://idp.exemple.fr";

    private final SettableClock clock = new SettableClock();
    private final LogoutTokenValidator rules = new LogoutTokenValidator(ISSUER, "preau", Duration.ofMinutes(1), clock);

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(refuses(_ -> {})).isFalse();
        assertThat(refuses(token -> token.claims(claims -> claims.remove("sid"))))
                .isFalse();
        assertThat(refuses(token -> token.claims(claims -> claims.remove("sub"))))
                .isFalse();
        assertThat(refuses(token -> token.header("typ", "JWT"))).isFalse();
    }

    @TestFactory
    List<DynamicTest> refusesWhatIsNone() {
        return List.of(
                refusal("another issuer", token -> token.issuer("https://ailleurs.example")),
                refusal("another audience", token -> token.audience(List.of("autre"))),
                refusal("no audience", token -> token.claims(claims -> claims.remove("aud"))),
                refusal("no number", token -> token.claims(claims -> claims.remove("jti"))),
                refusal("no event", token -> token.claims(claims -> claims.remove("events"))),
                refusal("another event", token -> token.claim("events", Map.of("http://other", Map.of()))),
                refusal("events that are none", token -> token.claim("events", LogoutTokenValidator.EVENT)),
                refusal("a nonce, as tokens of identity have", token -> token.claim("nonce", "n")),
                refusal(
                        "nobody",
                        token -> token.claims(claims -> {
                            claims.remove("sub");
                            claims.remove("sid");
                        })),
                refusal("an access token", token -> token.header("typ", "at+jwt")),
                refusal("no time", token -> token.claims(claims -> claims.remove("iat"))),
                refusal("too old", token -> token.issuedAt(clock.instant().minusSeconds(200))),
                refusal("of the future", token -> token.issuedAt(clock.instant().plusSeconds(90))));
    }

    private DynamicTest refusal(String name, Consumer<Jwt.Builder> change) {
        return DynamicTest.dynamicTest(name, () -> assertThat(refuses(change)).isTrue());
    }

    private boolean refuses(Consumer<Jwt.Builder> change) {
        Jwt.Builder token = Jwt.withTokenValue("…")
                .header("typ", "logout+jwt")
                .issuer(ISSUER)
                .audience(List.of("preau"))
                .subject("248289761001")
                .claim("sid", "08a5019c-17e1-4977-8f42-65a12843ea02")
                .jti("bWJq")
                .issuedAt(clock.instant())
                .claim("events", Map.of(LogoutTokenValidator.EVENT, Map.of()));
        change.accept(token);
        return rules.validate(token.build()).hasErrors();
    }
}
