package fr.preau.people.web;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Paul has a passkey, Odile has none. What a real device does is walked through in the browser. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyPagesTests {

    private static final String PASSWORD = "la girafe mange des craies";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    private UUID paul;
    private UUID odile;
    private UUID key;

    @BeforeAll
    void open(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        paul = TestPeople.open(accounts, links, "paul", TestRights.observer());
        odile = TestPeople.open(accounts, links, "odile", TestRights.observer());
        key = sql.sql("""
                        insert into people.passkey (credential_id, person_id, label, public_key, attestation, signature_count,
                            transports, user_verified, backup_eligible, backed_up, created_at)
                        values ('\\x01', ?, 'Téléphone', '\\x02', '\\x03', 0, '{internal}', true, false, false, now()) returning id""").param(paul).query(UUID.class).single();
    }

    @Test
    void onesKeysAreListedToOneselfAlone() {
        assertThat(browser.get().uri("/mon-compte/cles").with(as(paul)))
                .bodyText()
                .contains("Téléphone");
        assertThat(browser.get().uri("/mon-compte/cles").with(as(odile)))
                .bodyText()
                .doesNotContain("Téléphone")
                .contains("Aucune clé d’accès");
    }

    @Test
    void nobodyRenamesOrRemovesTheKeyOfSomebodyElse() {
        assertThat(browser.post()
                        .uri("/mon-compte/cles/" + key + "/retrait")
                        .with(as(odile))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri("/mon-compte/cles/" + key + "/nom")
                        .param("nom", "Volé")
                        .param("personne", paul.toString())
                        .with(as(odile))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(label()).isEqualTo("Téléphone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "a\nb", "x\u202Ey", "0123456789012345678901234567890123456789012345678901234567890"})
    void aLabelIsAShortLine(String label) {
        assertThat(browser.post()
                        .uri("/mon-compte/cles/" + key + "/nom")
                        .param("nom", label)
                        .with(as(paul))
                        .with(csrf()))
                .hasStatus(422);
        assertThat(label()).isEqualTo("Téléphone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "<script>",
                "{\"id\":\"AQ\",\"rawId\":\"AQ\",\"response\":{},\"type\":\"public-key\"}"
            })
    void whatNoDeviceAnsweredAddsNothing(String answer) throws UnsupportedEncodingException {
        var session = new MockHttpSession();
        assertThat(browser.post()
                        .uri("/mon-compte/cles/question")
                        .session(session)
                        .with(as(paul))
                        .with(csrf()))
                .hasStatus(200)
                .bodyText()
                .contains("\"challenge\"", "\"userVerification\":\"required\"", "paul@exemple.fr");
        var refusal = browser.post()
                .uri("/mon-compte/cles")
                .session(session)
                .param("nom", "Autre")
                .param("mot-de-passe-actuel", PASSWORD)
                .param("reponse", answer)
                .with(as(paul))
                .with(csrf())
                .exchange();
        assertThat(refusal).hasStatus(422);
        assertThat(refusal.getResponse().getContentAsString()).contains("La clé n’a pas été ajoutée");
        assertThat(count()).isOne();
    }

    @Test
    void whoDoesNotGiveTheirPasswordAddsNothing() {
        assertThat(browser.post()
                        .uri("/mon-compte/cles")
                        .param("nom", "Autre")
                        .param("reponse", "{}")
                        .with(as(odile))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Ce n’est pas votre mot de passe actuel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"id\":\"AQ\",\"rawId\":\"AQ\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"AA\",\"clientDataJSON\":\"e30\",\"signature\":\"AA\",\"userHandle\":\"AA\"},\"clientExtensionResults\":{}}"
            })
    void whatNoDeviceSignedOpensNothing(String answer) {
        var session = new MockHttpSession();
        assertThat(browser.post()
                        .uri("/connexion-par-cle/question")
                        .session(session)
                        .with(csrf()))
                .hasStatus(200)
                .bodyText()
                .contains("\"challenge\"", "\"allowCredentials\":[]");
        assertThat(browser.post()
                        .uri("/connexion-par-cle")
                        .session(session)
                        .param("reponse", answer)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Cette clé n’a pas permis");
        assertThat(browser.post()
                        .uri("/connexion-par-cle")
                        .param("reponse", answer)
                        .with(csrf()))
                .hasStatus(422);
    }

    private String label() {
        return String.valueOf(sql.sql("select label from people.passkey where id = ?")
                .param(key)
                .query((row, _) -> row.getString(1))
                .single());
    }

    private int count() {
        return sql.sql("select count(*) from people.passkey where person_id = ?")
                .param(paul)
                .query(Integer.class)
                .single();
    }
}
