package fr.preau.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ShiftedClock;
import fr.preau.people.Visitor;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import jakarta.servlet.Filter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import preau.keycloak.Keycloak;
import preau.keycloak.LoginForm;

/**
 * A real Keycloak answers for Ivan, who is invited, Paula, who has a local account, Ugo, whose address it did not verify, Diane, who heads
 * a school there, Carl, whose account is closed, and Nora, whom nobody knows here.
 */
@PreauTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({SmallCountry.class, ShiftedClock.Bean.class, ProviderSignInTest.Overheard.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInTest {

    private static final String IDENTITIES = "/mon-compte/identites";
    private static final String PASSWORD = "la girafe mange des craies";
    private static final String START = "/connexion/academie";
    private static final String SCHOOL = SmallCountry.uai(180001);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    ShiftedClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    private final Keycloak keycloak = Keycloak.get();

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) {
        String academie = "preau.sign-in.providers.academie.";
        settings.add(academie + "issuer", Keycloak::issuer);
        settings.add(academie + "client-id", () -> Keycloak.CLIENT);
        settings.add(academie + "client-secret", () -> Keycloak.SECRET);
        settings.add(academie + "label", () -> "Académie");
        settings.add(academie + "claims.uai", () -> "rne");
        settings.add(academie + "claims.role", () -> "fonction");
        settings.add(academie + "grants[0].value", () -> "DIR");
        settings.add(academie + "grants[0].role", () -> "chef-etablissement");
        String away = "preau.sign-in.providers.absent.";
        settings.add(away + "issuer", () -> "http://127.0.0.1:1/realms/absent");
        settings.add(away + "client-id", () -> "preau");
        settings.add(away + "label", () -> "Fournisseur <b>absent</b>");
    }

    @BeforeAll
    void build(@Autowired SmallCountry country) {
        country.build(SCHOOL + " COLLEGE PUBLIC | commune-18033 departement-18\n");
        keycloak.admin().houseIsAt("http://127.0.0.1:" + port, "academie");
        keycloak.admin().set("diane", "rne", SCHOOL, "0000000X");
        accounts.invite(new PersonName("Ivan"), new Email("ivan@exemple.fr"), TestRights.observer(), null, "essai");
        for (String name : List.of("paula", "ugo")) {
            TestPeople.open(accounts, links, name, TestRights.observer());
        }
        accounts.close(TestPeople.open(accounts, links, "carl", TestRights.observer()));
    }

    @AfterEach
    void backToTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void whoWasInvitedEntersAndComesBackToThePageThatTheyAskedFor() {
        Visitor ivan = Visitor.at(port);
        String back = throughKeycloak(ivan, START + "?suite=%2Fmon-compte%3Ffait%3Drien", "ivan");
        assertThat(location(ivan.get(back))).isEqualTo("/mon-compte?fait=rien");

        assertThat(main(ivan.get("/mon-compte")))
                .contains("Ivan", "Observation", "Identité reliée", "Compte ouvert")
                .contains("Vous n’avez pas de mot de passe ici");
        assertThat(enter("ivan").get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(identitiesOf("ivan@exemple.fr")).isOne();
    }

    @Test
    void aVerifiedAddressJoinsTheAccountThatHasItAlready() {
        assertThat(main(enter("paula").get("/mon-compte"))).contains("paula@exemple.fr");
        assertThat(identitiesOf("paula@exemple.fr")).isOne();
    }

    @Test
    void anAddressThatTheProviderDidNotVerifyJoinsNothing() {
        assertThat(refused("ugo")).contains("Aucun compte Préau");
        assertThat(identitiesOf("ugo@exemple.fr")).isZero();
    }

    @Test
    void whoHasPassedTheirAddressOnKeepsTheirAccount() {
        UUID paula = person("paula@exemple.fr");
        sql.sql("delete from people.identity where person_id = ?").param(paula).update();
        sql.sql("""
                        insert into people.identity (person_id, issuer, subject, joined_at, signed_in_at)
                        values (?, ?, 'somebody before', now(), now())""").param(paula).param(Keycloak.issuer()).update();
        try {
            assertThat(refused("paula")).contains("Aucun compte Préau");
        } finally {
            sql.sql("delete from people.identity where person_id = ?")
                    .param(paula)
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora", "carl"})
    void whoHasNoOpenAccountIsToldSo(String user) {
        assertThat(refused(user)).contains("Aucun compte Préau", "sur invitation");
    }

    @Test
    void whatTheProviderSaysGivesRightsUntilItSaysSoNoMore() {
        keycloak.admin().set("diane", "fonction", "DIR", "AUTRE");
        Visitor diane = enter("diane");
        assertThat(main(diane.get("/mon-compte")))
                .contains("Diane Direction", "Direction d’établissement", "Indiqué par Académie", "inclus");
        assertThat(rightsOf("diane")).containsExactly("chef-etablissement etablissement-" + SCHOOL);

        clock.shift(Duration.ofSeconds(40));
        enter("diane");
        assertThat(rightsOf("diane")).hasSize(1);

        keycloak.admin().set("diane", "fonction");
        enter("diane");
        assertThat(rightsOf("diane")).isEmpty();
        assertThat(main(diane.get("/mon-compte"))).contains("Académie ne l’indique plus");
    }

    @Test
    void anAnswerServesOnceAndOnlyTheBrowserThatAsked() {
        Visitor ivan = Visitor.at(port);
        String back = throughKeycloak(ivan, START, "ivan");
        assertThat(Visitor.at(port).get(back).statusCode()).isEqualTo(400);
        Visitor other = Visitor.at(port);
        other.get(START);
        assertThat(other.get(back).statusCode()).isEqualTo(400);

        assertThat(ivan.get(back).statusCode()).isEqualTo(303);
        HttpResponse<String> again = ivan.get(back);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(main(again)).contains("n’a pas abouti");
    }

    @Test
    void aCodeThatWasGivenToAnotherBrowserProvesNothing() {
        String stolen = parameter(throughKeycloak(Visitor.at(port), START, "paula"), "code");
        Visitor thief = Visitor.at(port);
        String state = parameter(location(thief.get(START)), "state");

        assertThat(thief.get(START + "/retour?code=" + stolen + "&state=" + state)
                        .statusCode())
                .isEqualTo(400);
        assertThat(thief.get("/mon-compte").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion/academie/retour",
                "/connexion/academie/retour?code=a&state=b",
                "/connexion/academie/retour?code=&state=STATE",
                "/connexion/absent/retour?code=a&state=STATE",
                "/connexion/academie/retour?code=a&state=STATE&iss=https%3A%2F%2Failleurs.example",
                "/connexion/academie/retour?code=%3Cscript%3E&state=STATE",
                "/connexion/academie/retour?error=server_error&state=STATE"
            })
    void anAnswerThatDoesNotFitTheQuestionIsRefused(String answer) {
        Visitor visitor = Visitor.at(port);
        String state = parameter(location(visitor.get(START)), "state");
        HttpResponse<String> refusal = visitor.get(answer.replace("STATE", state));
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).doesNotContain("<script>alert").doesNotContain("=\"https://ailleurs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https%3A%2F%2Failleurs.example%2F", "%2F%2Failleurs.example", "%2F%5Cailleurs.example"})
    void nobodyIsSentToAnotherSiteInTheEnd(String elsewhere) {
        Visitor paula = Visitor.at(port);
        String back = throughKeycloak(paula, START + "?suite=" + elsewhere, "paula");
        assertThat(location(paula.get(back))).isEqualTo("/");
    }

    @Test
    void whoeverKnewTheSessionBeforeGainsNothing() {
        Visitor paula = Visitor.at(port);
        String back = throughKeycloak(paula, START, "paula");
        String before = paula.cookies().getFirst().toString();
        paula.get(back);
        assertThat(paula.cookies().getFirst().toString()).isNotEqualTo(before);
        assertThat(Visitor.at(port).get("/mon-compte", "Cookie", before).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsAskedOfTheProviderIsBoundToTheBrowser() {
        String asked = location(Visitor.at(port).get(START));
        assertThat(asked).startsWith(Keycloak.issuer() + "/protocol/openid-connect/auth?");
        assertThat(asked)
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
        assertThat(parameter(asked, "redirect_uri")).isEqualTo("http://127.0.0.1:" + port + START + "/retour");
    }

    @Test
    void signingOutLeadsToTheProviderAndEndsTheSessionThereToo() {
        var forms = new LoginForm();
        Visitor paula = Visitor.at(port);
        paula.get(path(forms.enter(location(paula.get(START)), "paula")));
        String session = paula.cookies().getFirst().toString();

        HttpResponse<String> out = paula.post("/deconnexion", Map.of("_csrf", token(paula)));
        assertThat(main(out)).contains("Vous êtes encore connecté auprès de Académie");
        assertThat(Visitor.at(port).get("/mon-compte", "Cookie", session).statusCode())
                .isEqualTo(303);

        String leave = Jsoup.parse(out.body()).select("main a[href^=http]").attr("href");
        assertThat(forms.leave(leave)).startsWith("http://127.0.0.1:" + port + "/");
        Visitor again = Visitor.at(port);
        assertThat(forms.enter(location(again.get(START)), "paula")).contains("code=");
    }

    @Test
    void aSessionThatTheProviderEndsEndsHere() {
        Visitor paula = enter("paula");
        Visitor ivan = enter("ivan");
        assertThat(paula.get("/mon-compte").statusCode()).isEqualTo(200);

        keycloak.admin().signOut("paula");

        assertThat(paula.get("/mon-compte").statusCode()).isEqualTo(303);
        assertThat(ivan.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(sql.sql(
                                "select count(*) from people.audit_entry where kind = 'session-ended-by-provider' and about = ?")
                        .param(person("paula@exemple.fr").toString())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobodyButTheProviderEndsSessions() {
        Visitor paula = enter("paula");
        String idToken = Jsoup.parse(paula.post("/deconnexion", Map.of("_csrf", token(paula)))
                        .body())
                .select("main a[href^=http]")
                .attr("href")
                .replaceAll(".*id_token_hint=([^&]+).*", "$1");
        assertThat(idToken).contains(".");
        for (String forged : List.of("", "x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", idToken)) {
            assertThat(Visitor.at(port)
                            .post(START + "/fin", Map.of("logout_token", forged))
                            .statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
        assertThat(Visitor.at(port)
                        .post("/connexion/inconnu/fin", Map.of("logout_token", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.at(port).get(START + "/fin").statusCode()).isEqualTo(405);
    }

    @Test
    void aLogoutThatIsSentAgainEndsNothing() {
        enter("paula");
        keycloak.admin().signOut("paula");
        String taken = Overheard.LOGOUTS.getLast();

        Visitor back = enter("paula");
        assertThat(Visitor.at(port)
                        .post(START + "/fin", Map.of("logout_token", taken))
                        .statusCode())
                .isEqualTo(400);
        assertThat(back.get("/mon-compte").statusCode()).isEqualTo(200);
    }

    @Test
    void whoKnowsTheirPasswordLinksAnIdentityAndTakesItOff() {
        UUID nadia = TestPeople.open(accounts, links, "nadia", TestRights.observer());
        Visitor browser = signedIn("nadia");
        assertThat(main(browser.get(IDENTITIES))).contains("Aucune identité reliée", "Relier Académie");
        assertThat(location(link(browser, "nora"))).isEqualTo(IDENTITIES + "?fait=reliee");
        assertThat(main(browser.get(IDENTITIES + "?fait=reliee")))
                .contains("L’identité est reliée", "Académie")
                .doesNotContain("Relier Académie");
        assertThat(main(enter("nora").get("/mon-compte"))).contains("nadia@exemple.fr");

        Visitor elsewhere = enter("nora");
        assertThat(part(browser, nadia, "pas le bon mot de passe").statusCode()).isEqualTo(422);
        assertThat(part(browser, nadia, "").statusCode()).isEqualTo(422);
        assertThat(elsewhere.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(location(part(browser, nadia, PASSWORD))).isEqualTo(IDENTITIES + "?fait=retrait");
        assertThat(browser.get("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/mon-compte").statusCode()).isEqualTo(303);
        assertThat(refused("nora")).contains("Aucun compte Préau");
        assertThat(sql.sql(
                                "select kind from people.audit_entry where about = ? and kind like 'identity%' order by day, rank")
                        .param(nadia.toString())
                        .query(String.class)
                        .list())
                .containsExactly("identity-joined", "identity-parted");

        assertThat(location(link(browser, "nora"))).isEqualTo(IDENTITIES + "?fait=reliee");
        assertThat(location(part(browser, nadia, PASSWORD))).endsWith("fait=retrait");
        sql.sql("delete from people.identity where person_id = ?").param(nadia).update();
    }

    /** The provider would vouch for the same address again. */
    @Test
    void anIdentityThatWasTakenOffIsNotJoinedAgainByItsAddress() {
        UUID sami = TestPeople.open(accounts, links, "nora", TestRights.observer());
        try {
            enter("nora");
            Visitor browser = signedIn("nora");
            assertThat(location(part(browser, sami, PASSWORD))).endsWith("fait=retrait");
            assertThat(refused("nora")).contains("Aucun compte Préau");
        } finally {
            sql.sql("delete from people.identity where person_id = ?")
                    .param(sami)
                    .update();
            accounts.close(sami);
        }
    }

    @Test
    void rightsThatStandOnAnIdentityEndWithIt() {
        keycloak.admin().set("diane", "fonction", "DIR");
        enter("diane");
        assertThat(rightsOf("diane")).hasSize(1);
        UUID diane = person("diane@exemple.fr");
        accounts.choosePassword(links.issue(diane, Purpose.PASSWORD), new PersonName("Diane Direction"), PASSWORD);
        try {
            part(signedIn("diane"), diane, PASSWORD);
            assertThat(rightsOf("diane")).isEmpty();
        } finally {
            keycloak.admin().set("diane", "fonction");
            sql.sql("update people.identity set parted_at = null where person_id = ?")
                    .param(diane)
                    .update();
        }
    }

    @Test
    void theIdentityOfSomebodyElseIsNotLinked() {
        enter("paula");
        TestPeople.open(accounts, links, "noam", TestRights.observer());
        Visitor noam = signedIn("noam");
        assertThat(location(link(noam, "paula"))).isEqualTo(IDENTITIES + "?fait=autre-compte");
        assertThat(main(noam.get(IDENTITIES + "?fait=autre-compte"))).contains("le compte d’une autre personne");
        assertThat(identitiesOf("noam@exemple.fr")).isZero();
        assertThat(main(enter("paula").get("/mon-compte"))).contains("paula@exemple.fr");
    }

    @Test
    void whoHasNoPasswordKeepsTheirOnlyDoor() {
        Visitor ivan = enter("ivan");
        UUID person = person("ivan@exemple.fr");
        assertThat(main(ivan.get(IDENTITIES))).contains("il faut d’abord un mot de passe");
        assertThat(part(ivan, person, "").statusCode()).isEqualTo(422);
        assertThat(part(ivan, person, "n'importe quoi").statusCode()).isEqualTo(422);
        assertThat(identitiesOf("ivan@exemple.fr")).isOne();
        assertThat(ivan.get("/mon-compte").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyGoesToBeLinkedWithoutTheirPasswordNorTwice() {
        TestPeople.open(accounts, links, "noe", TestRights.observer());
        Visitor noe = signedIn("noe");
        String way = IDENTITIES + "/lien?fournisseur=academie";
        assertThat(location(noe.get(way))).isEqualTo(IDENTITIES);
        assertThat(confirm(noe, "academie", "pas le bon mot de passe").statusCode())
                .isEqualTo(422);
        assertThat(location(noe.get(way))).isEqualTo(IDENTITIES);
        assertThat(confirm(noe, "inconnu", PASSWORD).statusCode()).isEqualTo(422);

        assertThat(confirm(noe, "academie", PASSWORD).statusCode()).isEqualTo(200);
        String back = path(new LoginForm().enter(location(noe.get(way)), "ugo"));
        assertThat(location(noe.get(way))).isEqualTo(IDENTITIES);
        assertThat(Visitor.at(port).get(back).statusCode())
                .as("in another browser")
                .isEqualTo(400);
        noe.post("/deconnexion", Map.of("_csrf", token(noe)));
        assertThat(noe.get(back).statusCode()).as("after signing out").isNotEqualTo(303);
        assertThat(identitiesOf("noe@exemple.fr")).isZero();
    }

    private HttpResponse<String> confirm(Visitor browser, String provider, String password) {
        return browser.post(
                IDENTITIES, Map.of("fournisseur", provider, "mot-de-passe-actuel", password, "_csrf", token(browser)));
    }

    /** All the way: password, provider, back. */
    private HttpResponse<String> link(Visitor browser, String user) {
        HttpResponse<String> confirmed = confirm(browser, "academie", PASSWORD);
        String way = Jsoup.parse(confirmed.body())
                .select("main a[href^=" + IDENTITIES + "/lien]")
                .attr("href");
        return browser.get(throughKeycloak(browser, way, user));
    }

    private HttpResponse<String> part(Visitor browser, UUID person, String password) {
        UUID identity = sql.sql("select id from people.identity where person_id = ? and parted_at is null")
                .param(person)
                .query(UUID.class)
                .single();
        return browser.post(
                IDENTITIES + "/" + identity + "/retrait",
                Map.of("mot-de-passe-actuel", password, "_csrf", token(browser)));
    }

    private Visitor signedIn(String name) {
        Visitor browser = Visitor.at(port);
        HttpResponse<String> answer = browser.submit(
                browser.get("/connexion"), Map.of("courriel", name + "@exemple.fr", "mot-de-passe", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        return browser;
    }

    /** What the provider sends us, as somebody on the way could keep it. */
    @TestConfiguration
    static class Overheard {

        static final List<String> LOGOUTS = new CopyOnWriteArrayList<>();

        @Bean
        FilterRegistrationBean<Filter> overhearing() {
            return new FilterRegistrationBean<>((request, response, chain) -> {
                String token = request.getParameter("logout_token");
                if (token != null) {
                    LOGOUTS.add(token);
                }
                chain.doFilter(request, response);
            });
        }
    }

    @Test
    void whatTheProviderKnowsMayBeToldSigned() {
        keycloak.admin().signsInformation(true);
        try {
            assertThat(main(enter("paula").get("/mon-compte"))).contains("paula@exemple.fr");
        } finally {
            keycloak.admin().signsInformation(false);
        }
    }

    @Test
    void aKeyThatTheProviderHasJustTakenIntoUseIsFetched() {
        enter("paula");
        keycloak.admin().changeKeys();
        assertThat(enter("paula").get("/mon-compte").statusCode()).isEqualTo(200);
    }

    @Test
    void clocksMayDifferByAMinuteAndNoMore() {
        for (long seconds : new long[] {30, -30}) {
            clock.shift(Duration.ofSeconds(seconds));
            assertThat(enter("paula").get("/mon-compte").statusCode()).isEqualTo(200);
        }
        for (long minutes : new long[] {20, -20}) {
            clock.shift(Duration.ofMinutes(minutes));
            Visitor paula = Visitor.at(port);
            assertThat(paula.get(throughKeycloak(paula, START, "paula")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aProviderThatIsAwayLeavesTheOtherWaysOpen() {
        Visitor visitor = Visitor.at(port);
        Instant before = Instant.now();
        HttpResponse<String> away = visitor.get("/connexion/absent?suite=%2Fmon-compte");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(7));
        assertThat(main(away)).contains("ne répond pas").contains("Fournisseur <b>absent</b>");
        assertThat(away.body()).doesNotContain("<b>absent</b>");

        HttpResponse<String> answer = visitor.submit(
                away, Map.of("courriel", "paula@exemple.fr", "mot-de-passe", "la girafe mange des craies"));
        assertThat(location(answer)).isEqualTo("/mon-compte");
    }

    @Test
    void aProviderThatIsNotKnownIsNotFound() {
        assertThat(Visitor.at(port).get("/connexion/inconnu").statusCode()).isEqualTo(404);
        assertThat(Visitor.at(port).get("/connexion/inconnu/retour?code=a").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoGivesUpAtTheProviderChoosesAnotherWay() {
        Visitor visitor = Visitor.at(port);
        visitor.get(START);
        HttpResponse<String> back = visitor.get(START + "/retour?error=access_denied");
        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(main(back)).contains("refusée ou abandonnée");
    }

    private Visitor enter(String user) {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> answer = visitor.get(throughKeycloak(visitor, START, user));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return visitor;
    }

    private String refused(String user) {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> answer = visitor.get(throughKeycloak(visitor, START, user));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/mon-compte").statusCode()).isEqualTo(303);
        return main(answer);
    }

    /** @return where Keycloak sends the browser back to */
    private static String throughKeycloak(Visitor visitor, String start, String user) {
        return path(new LoginForm().enter(location(visitor.get(start)), user));
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String parameter(String address, String name) {
        return URLDecoder.decode(address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private static String token(Visitor visitor) {
        return Visitor.formToken(visitor.get("/mon-compte"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }

    private static String main(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private UUID person(String email) {
        return sql.sql("select id from people.person where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
    }

    private int identitiesOf(String email) {
        return sql.sql("select count(*) from people.identity where person_id = ?")
                .param(person(email))
                .query(Integer.class)
                .single();
    }

    private List<String> rightsOf(String name) {
        return sql.sql("""
                        select role || ' ' || place_id from people.access_right
                        where person_id = ? and ended_at is null and identity_id is not null""")
                .param(person(name + "@exemple.fr"))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
