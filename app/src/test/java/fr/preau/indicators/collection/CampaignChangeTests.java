package fr.preau.indicators.collection;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A campaign that is changed while others answer it, closed on drafts, or taken away. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignChangeTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String SCHOOL = "etablissement-" + UAI;
    private static final String PUPILS = "eleves-college";
    private static final String COMPUTERS = "ordinateurs-par-eleve";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private UUID pilot = new UUID(0, 0);
    private UUID beside = pilot;
    private UUID head = pilot;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                """.formatted(UAI, OTHER));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        beside = TestPeople.open(accounts, links, "autre", TestRights.of(Role.PILOT, "departement-45"));
        head = TestPeople.open(accounts, links, "cheffe", TestRights.of(Role.SCHOOL_HEAD, SCHOOL));
    }

    @Test
    void aPreparedCampaignIsChangedWhole() {
        String campaign = prepare(PUPILS);
        var form = form(campaign);
        form.set("titre", "Parc informatique");
        form.set("periode", "2025-2026");
        form.put("indicateurs", List.of(COMPUTERS));
        assertThat(send(campaign, form)).hasStatus(303);

        Document page = read(campaign, pilot);
        assertThat(page.select("h1").text()).isEqualTo("Parc informatique");
        assertThat(page.text())
                .contains("2025-2026", "Campagne · Période · indicateurs ajoutés")
                .contains("Ce qui s’est passé");
        assertThat(asked(campaign)).containsExactly(COMPUTERS);
    }

    @Test
    void onlyWhoKeepsItChangesIt() {
        String campaign = prepare(PUPILS);
        var form = form(campaign);
        for (String path : List.of("/modification", "/suppression")) {
            assertThat(post(campaign + path, beside, form)).hasStatus(404);
            assertThat(post(campaign + path, head, form)).hasStatus(403);
        }
        assertThat(browser.get().uri(campaign + "/modification").with(as(beside)))
                .hasStatus(404);
        form.set("lieu", "departement-45");
        MvcTestResult answer = send(campaign, form);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[aria-invalid]").eachAttr("id")).containsExactly("lieu");
    }

    @Test
    void whatIsAnsweredStaysAndTheFieldSaysWhy() {
        String campaign = open(PUPILS, COMPUTERS);
        answer(campaign, "450");

        Document page = read(campaign + "/modification", pilot);
        assertThat(page.select("select[name=lieu], select[name=periode]")).isEmpty();
        assertThat(page.text())
                .contains("Un lieu a déjà saisi des chiffres de cette période")
                .contains("Restent, car quelque chose est déjà saisi")
                .contains("(un lieu)");

        var form = form(campaign);
        form.put("indicateurs", List.of(COMPUTERS));
        form.set("lieux-retires", UAI + " Collège\nlune");
        MvcTestResult wrong = send(campaign, form);
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).text())
                .contains("cochez à nouveau Élèves des collèges", "pas interrogé dans cette campagne\u202f: lune");
        form.set("lieux-retires", UAI);
        assertThat(page(send(campaign, form)).text()).contains("qui ne se perd pas");

        form.put("indicateurs", List.of(PUPILS));
        form.set("lieux-retires", OTHER);
        form.set("periode", "2024-2025");
        form.set("lieu", "departement-45");
        assertThat(send(campaign, form)).as("what is fixed is not read").hasStatus(303);
        assertThat(asked(campaign)).containsExactly(PUPILS);
        assertThat(read(campaign, pilot).text())
                .contains("2026-2027", "un lieu retiré", "indicateurs retirés")
                .doesNotContain(OTHER);
        assertThat(read(campaign + "/lieux/" + SCHOOL, head)
                        .select("#valeur-" + PUPILS)
                        .val())
                .isEqualTo("450");
        assertThat(read(campaign + "/modification", pilot).text()).contains("Un lieu attendu", OTHER);

        var back = form(campaign);
        back.set("lieux-ajoutes", OTHER.toLowerCase(Locale.ROOT));
        assertThat(send(campaign, back)).hasStatus(303);
        assertThat(read(campaign, pilot).text()).contains(OTHER, "un lieu ajouté");
    }

    /** A place that has sent is asked again, is told, and what it sent stays. */
    @Test
    void anIndicatorIsAddedAndThoseWhoHadSentAreAskedAgain() {
        String campaign = open(PUPILS);
        String form = campaign + "/lieux/" + SCHOOL;
        answer(campaign, "450");
        var sent = answers(form, "450");
        sent.set("remarque-" + PUPILS, "compté");
        sent.set("envoyer", "oui");
        assertThat(post(form, head, sent)).hasStatus(303);
        assertThat(read(form, head).text()).contains("envoyée");

        var change = form(campaign);
        change.put("indicateurs", List.of(PUPILS, COMPUTERS));
        assertThat(send(campaign, change)).hasStatus(303);

        assertThat(read(form, head).text()).contains("à revoir", "La campagne demande aussi", "envoyer à nouveau");
        assertThat(read(form, head).select("#valeur-" + PUPILS).val()).isEqualTo("450");
        assertThat(asked(campaign)).containsExactly(PUPILS, COMPUTERS);
    }

    @Test
    void aStaleFormSaysSoAndLosesNothing() {
        String campaign = prepare(PUPILS);
        var first = form(campaign);
        var second = form(campaign);
        first.set("consignes", "Comptez en octobre.");
        second.set("titre", "Autre titre");
        assertThat(send(campaign, first)).hasStatus(303);

        MvcTestResult late = send(campaign, second);
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("#titre").val()).isEqualTo("Autre titre");
        assertThat(page(late).text())
                .contains("a changé pendant que vous la modifiiez", "Comptez en octobre.", "30\u202f%");
        assertThat(read(campaign, pilot).text()).contains("Comptez en octobre.").doesNotContain("Autre titre");

        assertThat(send(campaign, fields(page(late))))
                .as("seen, and sent again")
                .hasStatus(303);
        assertThat(read(campaign, pilot).select("h1").text()).isEqualTo("Autre titre");

        var beforeOpening = form(campaign);
        bring(campaign, "ouverte");
        assertThat(send(campaign, beforeOpening)).hasStatus(409);
    }

    @Test
    void aCampaignThatNobodyAnsweredGoesAndAnyOtherStays() {
        String campaign = open(PUPILS);
        var seen = new LinkedMultiValueMap<String, String>();
        seen.set("version", "1");
        assertThat(post(campaign + "/suppression", pilot, seen)).hasStatus(303);
        assertThat(read(campaign, pilot).select("form[action$=/suppression]"))
                .as("a page that is too old takes nothing away")
                .isNotEmpty();

        answer(campaign, "12");
        seen.set("version", "2");
        MvcTestResult kept = post(campaign + "/suppression", pilot, seen);
        assertThat(kept.getResponse().getRedirectedUrl()).endsWith("fait=not-removed");
        Document page = read(campaign, pilot);
        assertThat(page.select("form[action$=/suppression]")).isEmpty();
        assertThat(page.text()).contains("Un lieu a saisi des réponses sans les envoyer");

        String untouched = open(PUPILS);
        MvcTestResult gone = post(untouched + "/suppression", pilot, seen);
        assertThat(gone.getResponse().getRedirectedUrl()).isEqualTo("/campagnes?fait=removed");
        assertThat(browser.get().uri(untouched).with(as(pilot))).hasStatus(404);
        assertThat(browser.get().uri(untouched + "/lieux/" + SCHOOL).with(as(head)))
                .hasStatus(404);
    }

    @Test
    void aLockedCampaignDoesNotChange() {
        String campaign = open(PUPILS);
        var form = form(campaign);
        bring(campaign, "close");
        bring(campaign, "verrouillee");
        assertThat(send(campaign, form)).hasStatus(409);
        assertThat(read(campaign + "/modification", pilot).text()).contains("déverrouillez la campagne");
        assertThat(read(campaign, pilot).select("a[href$=/modification]")).isEmpty();
    }

    /** A day that passed is kept as it is; another one is still to come. */
    @Test
    void theLastDayMayHavePassedUnlessItIsChanged() {
        String campaign = open(PUPILS);
        sql.sql("update indicators.entry_campaign set due = '2026-01-10' where id = ?::uuid")
                .param(id(campaign))
                .update();
        var form = form(campaign);
        form.set("consignes", "Encore un mot.");
        assertThat(send(campaign, form)).hasStatus(303);
        form = form(campaign);
        form.set("jusquau", "2026-01-11");
        assertThat(send(campaign, form)).hasStatus(422);
    }

    private String prepare(String... indicators) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.setAll(Map.of(
                "type", "college",
                "titre", "Équipement",
                "lieu", "departement-18",
                "periode", "2026-2027",
                "jusquau", LocalDate.now(clock).plusDays(20).toString(),
                "qui", "chef-etablissement",
                "consignes", "Comptez à la rentrée.",
                "seuil", "30"));
        fields.put("indicateurs", List.of(indicators));
        MvcTestResult answer = post("/campagnes/nouvelle", pilot, fields);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private String open(String... indicators) {
        String campaign = prepare(indicators);
        bring(campaign, "ouverte");
        return campaign;
    }

    private void bring(String campaign, String state) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("etat", state);
        assertThat(post(campaign + "/etat", pilot, fields)).hasStatus(303);
    }

    private void answer(String campaign, String pupils) {
        String form = campaign + "/lieux/" + SCHOOL;
        assertThat(post(form + "/reponse", head, answers(form, pupils))).hasStatusOk();
    }

    private MultiValueMap<String, String> answers(String form, String pupils) {
        var fields = fields(read(form, head));
        fields.set("valeur-" + PUPILS, pupils);
        return fields;
    }

    private MultiValueMap<String, String> form(String campaign) {
        return fields(read(campaign + "/modification", pilot));
    }

    private MvcTestResult send(String campaign, MultiValueMap<String, String> fields) {
        return post(campaign + "/modification", pilot, fields);
    }

    /** What a browser would send of the form of a page. */
    private static MultiValueMap<String, String> fields(Document page) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (Element field :
                page.select("form[action$=/modification], form[hx-post]").select("input, select, textarea")) {
            boolean isBox = field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf") && (!isBox || field.hasAttr("checked"))) {
                fields.add(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").attr("value")
                                : field.val());
            }
        }
        return fields;
    }

    private List<String> asked(String campaign) {
        return sql.sql("select indicator from indicators.asked_indicator where campaign = ?::uuid order by position")
                .param(id(campaign))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String id(String campaign) {
        return campaign.substring(campaign.lastIndexOf('/') + 1);
    }

    private MvcTestResult post(String address, UUID person, MultiValueMap<String, String> fields) {
        return browser.post()
                .uri(address)
                .params(fields)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private Document read(String address, UUID person) {
        MvcTestResult answer = browser.get().uri(address).with(as(person)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return page(answer);
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
