package fr.preau.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.OneTimeToken;
import fr.preau.people.ServerTest;
import fr.preau.people.Visitor;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestRights;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claire administers; Paul observes. Both sign in at the real server. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInDoorTest {

    private static final String PASSWORD = "la girafe mange des craies";
    private static final String CLAIRE = "claire@exemple.fr";
    private static final String PAUL = "paul@exemple.fr";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    JdbcClient sql;

    private UUID claire;
    private UUID paul;

    @BeforeAll
    void openAccounts() {
        claire = accounts.openFirst(new PersonName("Claire Administre"), new Email(CLAIRE), PASSWORD, "essai")
                .orElseThrow();
        paul = accounts.invite(new PersonName("Paul Observe"), new Email(PAUL), TestRights.observer(), null, "essai")
                .id();
        accounts.choosePassword(links.issue(paul, Purpose.WELCOME), new PersonName("Paul Observe"), PASSWORD);
    }

    @BeforeEach
    void forgetFailures() {
        sql.sql("delete from people.failed_sign_in").update();
    }

    @Test
    void whoAsksForAClosedPageSignsInAndComesBack() {
        Visitor visitor = Visitor.at(port);
        String signIn = location(visitor.get("/mon-compte?fait=rien"));
        assertThat(signIn).isEqualTo("/connexion?suite=%2Fmon-compte%3Ffait%3Drien");

        HttpResponse<String> answer = visitor.submit(visitor.get(signIn), credentials(CLAIRE, PASSWORD));

        assertThat(location(answer)).isEqualTo("/mon-compte?fait=rien");
        assertThat(visitor.get("/mon-compte").body()).contains("Claire Administre", "Administration");
        assertThat(visitor.get("/").body()).contains("href=\"/mon-compte\"", "Claire Administre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ailleurs.example/", "//ailleurs.example/", "/\\ailleurs.example", "javascript:alert(1)"
            })
    void afterSigningInOneIsNeverSentToAnotherSite(String elsewhere) {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> answer = visitor.submit(
                visitor.get("/connexion"), Map.of("courriel", CLAIRE, "mot-de-passe", PASSWORD, "suite", elsewhere));

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() {
        HttpResponse<String> wrong = attempt(CLAIRE, "un autre mot de passe");
        HttpResponse<String> unknown = attempt("personne@exemple.fr", "un autre mot de passe");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(main(wrong).replace(CLAIRE, "X")).isEqualTo(main(unknown).replace("personne@exemple.fr", "X"));
        assertThat(wrong.body()).doesNotContain("un autre mot de passe");
        assertThat(wrong.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void askingForALinkAnswersTheSameWhetherTheAccountExistsOrNot() {
        Visitor visitor = Visitor.at(port);
        String known = main(visitor.post(
                "/mot-de-passe", Map.of("courriel", CLAIRE, "_csrf", Visitor.formToken(visitor.get("/connexion")))));
        String unknown = main(visitor.post(
                "/mot-de-passe",
                Map.of("courriel", "x@exemple.fr", "_csrf", Visitor.formToken(visitor.get("/connexion")))));
        assertThat(known).isEqualTo(unknown);
    }

    @Test
    void tryingPasswordsIsSlowedDownAndSaidInWords() {
        for (int slip = 0; slip < 3; slip++) {
            assertThat(attempt(PAUL, "essai numéro " + slip).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> answer = attempt(PAUL, PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Trop d’essais");
    }

    @Test
    void signingInChangesTheSessionAndTheFormToken() {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> form = visitor.get("/connexion");
        String before = visitor.cookies().getFirst().toString();
        String token = Visitor.formToken(form);

        visitor.submit(form, credentials(CLAIRE, PASSWORD));

        assertThat(visitor.cookies().getFirst().toString()).isNotEqualTo(before);
        assertThat(Visitor.at(port).get("/mon-compte", "Cookie", before).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post("/deconnexion", Map.of("_csrf", token)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionThatNobodyUsedForTooLongOpensNothing() {
        Visitor visitor = signedIn(CLAIRE);
        assertThat(visitor.get("/mon-compte").statusCode()).isEqualTo(200);
        sql.sql("""
                        update people.session set last_access_time = last_access_time - max_inactive_interval * 1000::bigint - 1000
                        where principal_name = ?""").param(claire.toString()).update();

        assertThat(location(visitor.get("/mon-compte"))).isEqualTo("/connexion?suite=%2Fmon-compte");
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor visitor = signedIn(CLAIRE);
        String session = visitor.cookies().getFirst().toString();
        String token = Visitor.formToken(visitor.get("/mon-compte"));

        visitor.post("/deconnexion", Map.of("_csrf", token));

        assertThat(Visitor.at(port).get("/mon-compte", "Cookie", session).statusCode())
                .isEqualTo(303);
    }

    @Test
    void onesSessionsAreListedAndEndedWithoutTellingTheirIdentifier() {
        Visitor home = signedIn(PAUL);
        Visitor away = signedIn(PAUL);
        Document page = Jsoup.parse(home.get("/mon-compte").body());
        String handle = page.select("input[name=session]").attr("value");
        assertThat(handle).matches("[0-9a-f]{16}");

        home.post("/mon-compte/sessions", Map.of("session", handle, "_csrf", token(home)));

        assertThat(home.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(away.get("/mon-compte").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        Visitor victim = signedIn(CLAIRE);
        Visitor other = signedIn(CLAIRE);
        String handle = Jsoup.parse(victim.get("/mon-compte").body())
                .select("input[name=session]")
                .attr("value");
        Visitor paulsBrowser = signedIn(PAUL);

        paulsBrowser.post(
                "/mon-compte/sessions",
                Map.of("session", handle, "personne", claire.toString(), "_csrf", token(paulsBrowser)));

        assertThat(victim.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(other.get("/mon-compte").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPasswordSignsOutEverywhereElse() {
        Visitor away = signedIn(PAUL);
        Visitor home = signedIn(PAUL);

        HttpResponse<String> answer = home.post(
                "/mon-compte/mot-de-passe",
                Map.of(
                        "mot-de-passe-actuel",
                        PASSWORD,
                        "mot-de-passe",
                        "tournevis nuage baleine",
                        "_csrf",
                        token(home)));

        assertThat(location(answer)).isEqualTo("/mon-compte?fait=mot-de-passe");
        assertThat(home.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(away.get("/mon-compte").statusCode()).isEqualTo(303);
        accounts.changePassword(paul, PASSWORD, "");
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsItAndNotToACommonOne() {
        Visitor visitor = signedIn(PAUL);
        assertThat(visitor.post(
                                "/mon-compte/mot-de-passe",
                                Map.of(
                                        "mot-de-passe-actuel",
                                        "pas le bon",
                                        "mot-de-passe",
                                        "tournevis nuage baleine",
                                        "_csrf",
                                        token(visitor)))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> common = visitor.post(
                "/mon-compte/mot-de-passe",
                Map.of("mot-de-passe-actuel", PASSWORD, "mot-de-passe", "motdepasse2026", "_csrf", token(visitor)));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("essaie en premier").doesNotContain("motdepasse2026");
    }

    @Test
    void aNameIsShownAsItWasTypedAndNothingElseIsAssigned() {
        Visitor visitor = signedIn(PAUL);
        String hostile = "<img src=x onerror=alert(1)>";
        visitor.post(
                "/mon-compte/nom",
                Map.of(
                        "nom",
                        hostile,
                        "email",
                        "vole@exemple.fr",
                        "courriel",
                        "vole@exemple.fr",
                        "state",
                        "closed",
                        "id",
                        claire.toString(),
                        "_csrf",
                        token(visitor)));

        assertThat(visitor.get("/mon-compte").body())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain(hostile);
        assertThat(sql.sql("select count(*) from people.person where email = 'vole@exemple.fr'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select name from people.person where id = ?")
                        .param(claire)
                        .query(String.class)
                        .single())
                .isEqualTo("Claire Administre");
    }

    @Test
    void theLinkOfAnInvitationOpensTheAccountOnceAndLookingAtItDoesNotUseItUp() {
        UUID invited = accounts.invite(
                        new PersonName("À venir"),
                        new Email("nouvelle@exemple.fr"),
                        TestRights.observer(),
                        null,
                        "essai")
                .id();
        OneTimeToken token = links.issue(invited, Purpose.WELCOME);
        Visitor preview = Visitor.at(port);
        assertThat(preview.get("/acces?jeton=" + token.text()).body()).contains("nouvelle@exemple.fr");

        Visitor visitor = Visitor.at(port);
        HttpResponse<String> form = visitor.get("/acces?jeton=" + token.text());
        assertThat(visitor.submit(form, Map.of("nom", "Nadia", "mot-de-passe", "court"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> answer = visitor.submit(form, Map.of("nom", "Nadia", "mot-de-passe", PASSWORD));

        assertThat(location(answer)).isEqualTo("/mon-compte");
        assertThat(visitor.get("/mon-compte").body()).contains("Nadia", "Observation");
        assertThat(preview.get("/acces?jeton=" + token.text()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRightThatEndsEndsNowAndAnAccountThatClosesIsSignedOut() {
        UUID person = accounts.invite(
                        new PersonName("Brève"), new Email("breve@exemple.fr"), TestRights.observer(), null, "essai")
                .id();
        accounts.choosePassword(links.issue(person, Purpose.WELCOME), new PersonName("Brève"), PASSWORD);
        Visitor visitor = signedIn("breve@exemple.fr");
        assertThat(visitor.get("/probe/operator").statusCode()).isEqualTo(403);

        accounts.close(person);

        assertThat(visitor.get("/mon-compte").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> attempt(String email, String password) {
        Visitor visitor = Visitor.at(port);
        return visitor.submit(visitor.get("/connexion"), credentials(email, password));
    }

    private Visitor signedIn(String email) {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> answer = visitor.submit(visitor.get("/connexion"), credentials(email, PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor;
    }

    private static String token(Visitor visitor) {
        return Visitor.formToken(visitor.get("/mon-compte"));
    }

    private static Map<String, String> credentials(String email, String password) {
        return Map.of("courriel", email, "mot-de-passe", password);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }

    private static String main(HttpResponse<String> page) {
        Document document = Jsoup.parse(page.body());
        document.select("input[name=_csrf]").remove();
        return document.select("main").outerHtml();
    }
}
