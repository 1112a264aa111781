package fr.preau.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.ServerTest;
import fr.preau.people.Visitor;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.tokens.AccessTokens;
import fr.preau.people.tokens.TokenScope;
import fr.preau.values.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada administers, Paula pilots the Cher, Olga observes it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final String PASSWORD = "la girafe mange des craies";
    private static final String ME = "/api/v1/me";
    private static final Duration MONTH = Duration.ofDays(30);

    @LocalServerPort
    int port;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    JdbcClient sql;

    private UUID ada;
    private UUID paula;
    private UUID olga;

    @BeforeAll
    void open() {
        ada = TestPeople.open(accounts, links, "ada", TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
        paula = TestPeople.open(accounts, links, "paula", TestRights.of(Role.PILOT, "departement-18"));
        olga = TestPeople.open(accounts, links, "olga", TestRights.observer());
    }

    @BeforeEach
    void forget() {
        sql.sql("delete from people.token").update();
        sql.sql("delete from people.failed_sign_in").update();
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        Visitor browser = signedIn("paula@exemple.fr");
        Document made = Jsoup.parse(make(browser, Map.of("nom", "<b>Tableur</b>", "portee", "read", "duree", "30"))
                .body());
        String secret = made.select("#jeton").attr("value");
        assertThat(secret).matches("preau_[A-Za-z0-9_-]{43}");
        assertThat(made.select("tbody").text())
                .contains("<b>Tableur</b>", "lire ce que je peux lire", "jamais utilisé");
        assertThat(made.select("tbody b")).isEmpty();
        assertThat(browser.get("/mon-compte/jetons").body()).doesNotContain(secret);
        assertThat(sql.sql("select t::text from people.token t")
                        .query((row, _) -> row.getString(1))
                        .single())
                .doesNotContain(secret.substring(6));

        HttpResponse<String> me = get(ME, secret);
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body())
                .contains(paula.toString(), "signed-in", "read-checks")
                .doesNotContain("manage-people", "enter-observations");
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sql.sql("select last_used_on is not null from people.token")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void itAllowsWhatItIsForAndItsPersonMayAndNoMore() {
        assertThat(write(token(paula, TokenScope.ENTER)).statusCode()).isEqualTo(200);
        assertThat(write(token(paula, TokenScope.READ)).statusCode()).isEqualTo(403);
        assertThat(write(token(olga, TokenScope.ENTER)).statusCode()).isEqualTo(403);
        for (UUID person : new UUID[] {ada, paula}) {
            assertThat(get("/api/v1/probe/people", token(person, TokenScope.READ, TokenScope.ENTER))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void itOpensNoPageAndSendsNoForm() {
        String token = token(ada, TokenScope.READ, TokenScope.ENTER);
        assertThat(get("/mon-compte", token).statusCode()).isEqualTo(303);
        assertThat(get("/personnes", token).statusCode()).isEqualTo(303);
        assertThat(get("/api/probe/operator", token).statusCode()).isEqualTo(403);
        assertThat(post("/mon-compte/jetons", token).statusCode()).isEqualTo(403);
        assertThat(Visitor.at(port).get(ME + "?access_token=" + token).statusCode())
                .isIn(400, 401);
    }

    @Test
    void oneThatOpensNothingIsToldEvenWhereAnybodyMayRead() {
        String over = token(olga, TokenScope.READ);
        sql.sql("update people.token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day'")
                .update();
        UUID carl = TestPeople.open(accounts, links, "carl", TestRights.observer());
        String closed = token(carl, TokenScope.READ);
        accounts.close(carl);
        for (String refused : new String[] {over, closed, "", "x", "preau_" + "A".repeat(43), "' or 1=1 --"}) {
            for (String address : new String[] {ME, "/api/v1/schools"}) {
                HttpResponse<String> answer = get(address, refused);
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
                assertThat(answer.body()).contains("/api/problemes#jeton-refuse", "Jeton absent ou refusé");
            }
        }
    }

    @Test
    void whoShowsNoTokenWhereOneIsNeededIsAskedForIt() {
        List<HttpResponse<String>> answers = List.of(
                Visitor.at(port).get(ME),
                Visitor.at(port).get(ME, "Authorization", "Basic YWRhOnh4"),
                Visitor.at(port).send("POST", "/api/v1/probe/values", BodyPublishers.ofString("")));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        });
        assertThat(write(token(paula, TokenScope.READ)).headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"insufficient_scope\"");
    }

    /** The house of this test lets 600 requests a minute pass at this pace; the buckets fill up again meanwhile. */
    @Test
    void aTokenThatIsShownTooOftenIsSentAwayWhateverTheAddressesItIsShownFrom() {
        String hasty = token(paula, TokenScope.READ);
        String other = token(olga, TokenScope.READ);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int caller = 0; caller < 10; caller++) {
            Visitor address = Visitor.at(port);
            for (int time = 0; time < 100; time++) {
                answers.add(address.get(ME, "Authorization", "Bearer " + hasty));
            }
        }
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(200, 429)
                .containsOnly(200, 429);
        HttpResponse<String> refusal = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(get(ME, other).statusCode()).isEqualTo(200);
    }

    @Test
    void oneThatIsRevokedOpensNothingMore() {
        String token = token(paula, TokenScope.READ);
        UUID id = tokens.list(paula).getFirst().id();
        Visitor other = signedIn("olga@exemple.fr");
        assertThat(revoke(other, id).statusCode()).isEqualTo(404);
        assertThat(get(ME, token).statusCode()).isEqualTo(200);

        assertThat(revoke(signedIn("paula@exemple.fr"), id).statusCode()).isEqualTo(303);
        assertThat(get(ME, token).statusCode()).isEqualTo(401);
        assertThat(sql.sql(
                                "select count(*) from people.audit_entry where kind in ('token-issued', 'token-revoked') and about = ?")
                        .param(paula.toString())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRightThatEndsEndsForTheTokenToo() {
        String token = token(paula, TokenScope.ENTER);
        sql.sql("update people.access_right set valid_until = current_date - 1 where person_id = ?")
                .param(paula)
                .update();
        try {
            assertThat(write(token).statusCode()).isEqualTo(403);
        } finally {
            sql.sql("update people.access_right set valid_until = null where person_id = ?")
                    .param(paula)
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''       | read   | 30
            Tableur  | ''     | 30
            Tableur  | admin  | 30
            Tableur  | read   | 9999
            Tableur  | read   | -1
            Tableur  | read   | P1Y
            """)
    void whatIsAskedWronglyMakesNothing(String label, String scope, String days) {
        HttpResponse<String> answer =
                make(signedIn("olga@exemple.fr"), Map.of("nom", label, "portee", scope, "duree", days));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(tokens.list(olga)).isEmpty();
    }

    @Test
    void nobodyMakesATokenForSomebodyElseNorWithoutTheirPassword() {
        Visitor browser = signedIn("olga@exemple.fr");
        Map<String, String> asked = Map.of("nom", "Tableur", "portee", "read", "duree", "30");
        Map<String, String> forAda = new HashMap<>(asked);
        forAda.put("personne", ada.toString());
        forAda.put("person_id", ada.toString());
        make(browser, forAda);
        assertThat(tokens.list(ada)).isEmpty();
        assertThat(tokens.list(olga)).hasSize(1);

        Map<String, String> wrong = new HashMap<>(asked);
        wrong.put("mot-de-passe-actuel", "pas le bon mot de passe");
        assertThat(make(browser, wrong).statusCode()).isEqualTo(422);
        assertThat(tokens.list(olga)).hasSize(1);
    }

    private String token(UUID person, TokenScope first, TokenScope... others) {
        Set<TokenScope> scopes = EnumSet.of(first, others);
        return tokens.issue(person, "Essai", scopes, MONTH).orElseThrow();
    }

    private HttpResponse<String> get(String address, String token) {
        return Visitor.at(port).get(address, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> write(String token) {
        return post("/api/v1/probe/values", token);
    }

    private HttpResponse<String> post(String address, String token) {
        return Visitor.at(port).send("POST", address, BodyPublishers.ofString(""), "Authorization", "bearer " + token);
    }

    private static HttpResponse<String> make(Visitor browser, Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(Map.of("mot-de-passe-actuel", PASSWORD));
        form.putAll(answers);
        form.put("_csrf", Visitor.formToken(browser.get("/mon-compte/jetons")));
        return browser.post("/mon-compte/jetons", form);
    }

    private static HttpResponse<String> revoke(Visitor browser, UUID token) {
        return browser.post(
                "/mon-compte/jetons/" + token + "/retrait",
                Map.of("_csrf", Visitor.formToken(browser.get("/mon-compte/jetons"))));
    }

    private Visitor signedIn(String email) {
        Visitor visitor = Visitor.at(port);
        visitor.submit(visitor.get("/connexion"), Map.of("courriel", email, "mot-de-passe", PASSWORD));
        return visitor;
    }
}
