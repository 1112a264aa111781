package fr.preau.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.preau.PreauTest;
import fr.preau.people.ShiftedClock;
import fr.preau.people.Visitor;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Paul signs in by a link that a real server of mail has carried. */
@PreauTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ShiftedClock.Bean.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailedLinkTest {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final Pattern TOKEN = Pattern.compile("connexion-par-lien/entree\\?jeton=([A-Za-z0-9_-]+)");
    private static final String ASK = "/connexion-par-lien";
    private static final String FOLLOW = ASK + "/entree";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    ShiftedClock clock;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("preau.mail.host", () -> "127.0.0.1");
        settings.add("preau.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("preau.mail.from", () -> "preau@exemple.fr");
        settings.add("preau.mail.start-tls", () -> "false");
        settings.add("preau.operator.address", () -> "https://preau.exemple.fr");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeAll
    void open(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        TestPeople.open(accounts, links, "paul", TestRights.observer());
        UUID closed = TestPeople.open(accounts, links, "carl", TestRights.observer());
        accounts.close(closed);
    }

    @BeforeEach
    void begin() throws Exception {
        clock.shift(Duration.ZERO);
        sql.sql("delete from people.account_link").update();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void theLinkShowsWhoseItIsAndEntersOnce() {
        assertThat(Visitor.at(port).get("/connexion").body()).contains("Recevoir un lien de connexion");
        String token = tokenFor("PAUL@exemple.fr");
        Visitor paul = Visitor.at(port);
        for (int look = 0; look < 2; look++) {
            assertThat(paul.get(FOLLOW + "?jeton=" + token).body()).contains("paul@exemple.fr");
        }
        assertThat(paul.get("/mon-compte").statusCode()).isEqualTo(303);
        HttpResponse<String> entered = paul.submit(paul.get(FOLLOW + "?jeton=" + token), Map.of());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(paul.get("/mon-compte").body()).contains("paul@exemple.fr");

        Visitor other = Visitor.at(port);
        assertThat(other.get(FOLLOW + "?jeton=" + token).statusCode()).isEqualTo(404);
        assertThat(follow(other, token).statusCode()).isEqualTo(404);
        assertThat(other.get("/mon-compte").statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkToSignInChoosesNoPassword() {
        String token = tokenFor("paul@exemple.fr");
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/acces?jeton=" + token).statusCode()).isEqualTo(404);
        assertThat(visitor.post(
                                "/acces",
                                Map.of(
                                        "jeton",
                                        token,
                                        "mot-de-passe",
                                        "tournevis nuage baleine",
                                        "_csrf",
                                        Visitor.formToken(visitor.get("/connexion"))))
                        .statusCode())
                .isEqualTo(404);
        assertThat(follow(visitor, token).statusCode()).isEqualTo(303);
    }

    @Test
    void itLastsAQuarterOfAnHour() {
        String token = tokenFor("paul@exemple.fr");
        clock.shift(Duration.ofMinutes(16));
        assertThat(follow(Visitor.at(port), token).statusCode()).isEqualTo(404);
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsAnAccount() throws Exception {
        String known = ask("paul@exemple.fr");
        assertThat(MAIL.waitForIncomingEmail(5000, 1)).isTrue();
        MAIL.purgeEmailFromAllMailboxes();
        for (String nobody : new String[] {"personne@exemple.fr", "carl@exemple.fr", "", "x\r\nBcc: tous@exemple.fr"}) {
            assertThat(ask(nobody)).isEqualTo(known);
        }
        assertThat(MAIL.waitForIncomingEmail(500, 1)).isFalse();
    }

    @Test
    void nobodysLetterBoxIsFilledByAStranger() {
        tokenFor("paul@exemple.fr");
        ask("paul@exemple.fr");
        assertThat(MAIL.waitForIncomingEmail(500, 2)).isFalse();
    }

    private String tokenFor(String email) {
        ask(email);
        assertThat(MAIL.waitForIncomingEmail(5000, 1)).isTrue();
        Matcher link = TOKEN.matcher(GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0])
                .replace("=\r\n", "")
                .replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String ask(String email) {
        Visitor visitor = Visitor.at(port);
        HttpResponse<String> answer = visitor.submit(visitor.get(ASK), Map.of("courriel", email));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private static HttpResponse<String> follow(Visitor visitor, String token) {
        return visitor.post(FOLLOW, Map.of("jeton", token, "_csrf", Visitor.formToken(visitor.get("/connexion"))));
    }
}
