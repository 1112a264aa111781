package fr.preau.people.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.ClientAddress;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.audit.AuditCheck;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ada administers, Dora watches over data, Claire is pilot of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalPagesTests {

    private static final String PASSWORD = "la girafe mange des craies";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private UUID ada;
    private UUID claire;
    private UUID dora;

    @BeforeAll
    void build() {
        ada = accounts.openFirst(new PersonName("Ada"), new Email("ada@exemple.fr"), PASSWORD, "essai")
                .orElseThrow();
        claire = open("Claire", Role.PILOT, "departement-18");
        dora = open("Dora", Role.DATA_PROTECTION_OFFICER, "pays-FR");
        open("Zoe", Role.PILOT, "departement-28");
        signIn.check("claire@exemple.fr", "un autre mot de passe", new ClientAddress("192.0.2.1"));
    }

    private UUID open(String name, Role role, String place) {
        Person person = accounts.invite(
                new PersonName(name),
                new Email(name.toLowerCase(Locale.ROOT) + "@exemple.fr"),
                TestRights.of(role, place),
                ada,
                "remplacement <b>long</b>");
        return accounts.choosePassword(links.issue(person.id(), Purpose.WELCOME), person.name(), PASSWORD)
                .orElseThrow();
    }

    @Test
    void whoAdministersOrWatchesOverDataReadsItAndNobodyElse() {
        for (RequestPostProcessor reader : new RequestPostProcessor[] {as(ada), as(dora), asOperator()}) {
            assertThat(read("/journal", reader).select("tbody").text())
                    .contains("Droit donné", "Rôle\u202f: Pilotage", "remplacement <b>long</b>", "Connexion refusée");
        }
        assertThat(browser.get().uri("/journal").with(as(claire))).hasStatus(403);
        assertThat(browser.get().uri("/journal.csv").with(as(claire))).hasStatus(403);
        assertThat(browser.get().uri("/journal")).hasStatus(303);
        assertThat(read("/", as(dora)).select("a[href=/journal]")).isNotEmpty();
        assertThat(read("/", as(claire)).select("a[href=/journal]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=CLAIRE | Connexion refusée | Dora
            q=dora@ | Dora | Connexion refusée
            q=%25 | Aucune entrée ne correspond | Dora
            q=' or 1=1 -- | Aucune entrée ne correspond | Dora
            sorte=invited | Invitation | Connexion refusée
            sorte=inconnue | Connexion refusée | Aucune entrée
            personne=pas-un-numéro | Connexion refusée | Aucune entrée
            au=2020-01-01 | Aucune entrée ne correspond | Dora
            du=hier | Connexion refusée | Aucune entrée
            du=2020-01-01&page=-3 | Connexion refusée | Aucune entrée
            page=99999999999 | Connexion refusée | Aucune entrée
            """)
    void itIsSearched(String query, String shown, String hidden) {
        Document page = read("/journal?" + query.replace(" ", "%20"), as(dora));
        assertThat(page.select("#journal").text()).contains(shown).doesNotContain(hidden);
    }

    @Test
    void aDayThatIsNoneIsToldByItsField() {
        assertThat(read("/journal?du=hier", as(dora)).select("#du-error").text())
                .contains("Écrivez un jour");
        assertThat(read("/journal?du=%2B999999999-01-01", as(dora))
                        .select("#du-error")
                        .text())
                .contains("Écrivez un jour");
    }

    @Test
    void todayIsFoundByItsDay() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        assertThat(read("/journal?du=" + today.minusDays(1) + "&au=" + today, as(dora))
                        .select("#journal")
                        .text())
                .contains("Connexion refusée");
    }

    @Test
    void itIsTakenAwayAsAFile() {
        assertThat(text("/journal.csv?sorte=right-given&q=claire", as(dora)))
                .startsWith("quand,quoi,qui,au_sujet_de,precisions")
                .contains("Droit donné,Ada,Claire,")
                .contains("departement-18")
                .doesNotContain("Connexion refusée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx"})
    void spreadsheetsAreServed(String suffix) {
        assertThat(browser.get().uri("/journal." + suffix).with(as(ada)).exchange())
                .hasStatusOk();
    }

    @Test
    void thePageOfAPersonShowsItToWhoMayReadIt() {
        Document page = read("/personnes/" + claire, as(dora));
        assertThat(page.text()).contains("Journal de ce compte", "Connexion refusée");
        String all = page.select("a[href^=/journal?personne]").attr("href");
        assertThat(read(all, as(dora)).select("#journal").text())
                .contains("Claire")
                .doesNotContain("Zoe");
        assertThat(read(all, as(dora)).select("input[name=personne]").attr("value"))
                .isEqualTo(claire.toString());
        assertThat(read("/personnes/" + claire, as(claire)).text()).doesNotContain("Journal de ce compte");
    }

    @Test
    void oneReadsWhoActedOnOnesAccountAndOnNoOther() {
        String page = read("/mon-compte", as(claire)).text();
        assertThat(page)
                .contains(
                        "Ce que j’ai fait, et qui a agi sur mon compte",
                        "Connexion refusée",
                        "une personne non connectée",
                        "Mes données")
                .doesNotContain("Zoe");
    }

    @Test
    void oneTakesAwayWhatIsHeldAboutOneselfAndThisIsTold() throws Exception {
        JsonNode file = JsonMapper.shared().readTree(text("/mon-compte/donnees.json", as(claire)));

        assertThat(file.at("/compte/courriel").asString()).isEqualTo("claire@exemple.fr");
        assertThat(file.at("/droits/0/role").asString()).isEqualTo("Pilotage");
        assertThat(file.at("/journal").toString()).contains("Connexion refusée").doesNotContain("Zoe", "$argon2");
        assertThat(sql.sql("select count(*) from people.audit_entry where kind = 'data-taken' and about = ?")
                        .param(claire.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(AuditCheck.over(database).run().faults()).isEmpty();
        assertThat(browser.get().uri("/mon-compte/donnees.json").with(asOperator()))
                .hasStatus(404);
    }

    @Test
    void whatWasErasedIsSaidToBe() {
        UUID eva = open("Eva", Role.OBSERVER, "departement-18");
        sql.sql(
                        "delete from people.audit_payload p using people.audit_entry e where e.day = p.day and e.rank = p.rank and e.about = ?")
                .param(eva.toString())
                .update();
        assertThat(read("/journal?personne=" + eva, as(dora)).select("#journal").text())
                .contains("Droit donné", "contenu effacé")
                .doesNotContain("remplacement");
    }

    private Document read(String address, RequestPostProcessor who) {
        return Jsoup.parse(text(address, who));
    }

    private String text(String address, RequestPostProcessor who) {
        var answer = browser.get()
                .uri(java.net.URI.create(address.replace("é", "%C3%A9").replace("'", "%27")))
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
