package fr.preau.indicators.collection;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.ImportFile;
import fr.preau.indicators.loading.ObservationCheck;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** A campaign from its preparation to its lock, in a small country. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryCampaignTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String SCHOOL = "etablissement-" + UAI;
    private static final String OTHER_SCHOOL = "etablissement-" + OTHER;
    private static final String COMPUTERS = "ordinateurs-par-eleve";
    private static final String PUPILS = "eleves-college";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private UUID pilot = new UUID(0, 0);
    private UUID beside = pilot;
    private UUID head = pilot;
    private UUID teacher = pilot;
    private int titles;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s ECOLE PUBLIC | commune-18033 epci-241800507 departement-18
                """.formatted(UAI, OTHER, SmallCountry.uai(180003)));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        beside = TestPeople.open(accounts, links, "autre", TestRights.of(Role.PILOT, "departement-45"));
        head = TestPeople.open(accounts, links, "cheffe", TestRights.of(Role.SCHOOL_HEAD, SCHOOL));
        teacher = TestPeople.open(accounts, links, "prof", TestRights.of(Role.TEACHER, SCHOOL));
    }

    @Test
    void onlyIndicatorsOfTheSortOfPlacesAreOffered() {
        Document form = read("/campagnes/nouvelle?type=college", pilot);
        assertThat(form.select("input[name=indicateurs]").eachAttr("value"))
                .contains(PUPILS, COMPUTERS)
                .doesNotContain("part-filles-nsi", "habitants", "eleves-ecole");
        assertThat(form.select("select[name=lieu] option").eachAttr("value")).containsExactly("", "departement-18");
        assertThat(read("/campagnes/nouvelle", pilot).select("input[name=indicateurs]"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtEachFieldAndNothingIsMade() {
        int before = count("entry_campaign");
        MvcTestResult answer = post(
                "/campagnes/nouvelle",
                pilot,
                Map.of(
                        "type",
                        "college",
                        "titre",
                        "",
                        "lieu",
                        "departement-45",
                        "jusquau",
                        "2020-01-01",
                        "seuil",
                        "x"));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[aria-invalid]").eachAttr("id"))
                .contains("titre", "lieu", "periode", "jusquau", "seuil");
        assertThat(page(answer).select(".error-summary a").eachAttr("href")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(post("/campagnes/nouvelle", pilot, Map.of("type", "lune"))).hasStatus(422);
        assertThat(post("/campagnes/nouvelle", pilot, with(Map.of("periode", "2026"))))
                .as("a period that the indicator does not know")
                .hasStatus(422);
        assertThat(count("entry_campaign")).isEqualTo(before);
    }

    @Test
    void aCampaignIsOfItsTerritoryAlone() {
        String campaign = open();

        assertThat(browser.get().uri(campaign).with(as(beside))).hasStatus(404);
        assertThat(browser.get().uri(campaign + "/completude.csv").with(as(beside)))
                .hasStatus(404);
        assertThat(post(campaign + "/etat", beside, Map.of("etat", "close"))).hasStatus(404);
        assertThat(browser.get().uri(campaign).with(as(head))).hasStatus(403);
        assertThat(browser.get().uri(campaign + "/lieux/" + SCHOOL).with(as(beside)))
                .hasStatus(404);
        assertThat(browser.get().uri(campaign + "/lieux/" + OTHER_SCHOOL).with(as(head)))
                .hasStatus(404);
        assertThat(browser.get().uri(campaign + "/lieux/" + SCHOOL).with(as(teacher)))
                .hasStatus(403);
        assertThat(browser.get().uri(campaign + "/lieux/lune").with(as(pilot))).hasStatus(404);
        assertThat(browser.get().uri(campaign + "/lieux/" + SCHOOL).with(as(head)))
                .hasStatusOk();
        assertThat(read("/campagnes", head).select("a[href^=" + campaign + "]").eachAttr("href"))
                .containsExactly(campaign + "/lieux/" + SCHOOL);
        assertThat(read("/campagnes", beside).select("a[href^=" + campaign + "]"))
                .isEmpty();
    }

    /** Only the role that is asked answers: a head of école is not asked of collèges. */
    @Test
    void onlyTheRolesAskedAnswer() {
        String campaign = open(Map.of("qui", "collectivite"));
        assertThat(browser.get().uri(campaign + "/lieux/" + SCHOOL).with(as(head)))
                .hasStatus(404);
    }

    @Test
    void aCampaignOpensClosesOpensAgainAndIsLocked() {
        String campaign = prepare(Map.of());
        assertThat(read(campaign, pilot).text()).contains("2 lieux seront interrogés");
        assertThat(browser.get().uri(campaign + "/lieux/" + SCHOOL).with(as(head)))
                .hasStatus(404);
        assertThat(post(campaign + "/etat", pilot, Map.of("etat", "verrouillee")))
                .hasStatus(409);
        for (String state : List.of("ouverte", "close", "ouverte", "close", "verrouillee")) {
            assertThat(post(campaign + "/etat", pilot, Map.of("etat", state)))
                    .as(state)
                    .hasStatus(303);
        }
        assertThat(post(campaign + "/etat", pilot, Map.of("etat", "ouverte"))).hasStatus(409);
        assertThat(read(campaign, pilot).text()).contains("Ce qui s’est passé", "pilote", "verrouillée");
        assertThat(post(campaign + "/lieux/" + SCHOOL, head, Map.of("valeur-" + PUPILS, "1")))
                .hasStatus(409);
    }

    /** Through no door where people type: this form, free entry, programs. Who keeps the campaign unlocks it and says why. */
    @Test
    void whatIsLockedIsTypedOverByNobodyUntilSomebodySaysWhyItIsUnlocked(@Autowired ObservationCheck check) {
        String campaign = open(Map.of("periode", "2021-2022"));
        assertThat(problems(check, "2021-2022")).isEmpty();
        for (String state : List.of("close", "verrouillee")) {
            post(campaign + "/etat", pilot, Map.of("etat", state));
        }

        assertThat(problems(check, "2021-2022")).containsExactly("locked");
        assertThat(problems(check, "2020-2021")).isEmpty();
        assertThat(post(campaign + "/deverrouillage", head, Map.of("motif", "Erreur")))
                .hasStatus(403);
        assertThat(post(campaign + "/deverrouillage", pilot, Map.of("motif", " ")))
                .hasStatus(422);
        assertThat(post(campaign + "/deverrouillage", pilot, Map.of("motif", "Comptage de mars erroné.")))
                .hasStatus(303);

        assertThat(read(campaign, pilot).text()).contains("Comptage de mars erroné.", "close");
        assertThat(problems(check, "2021-2022")).isEmpty();
        assertThat(post(campaign + "/deverrouillage", pilot, Map.of("motif", "Encore")))
                .hasStatus(409);
    }

    private static List<String> problems(ObservationCheck check, String period) {
        String lines = "indicateur;lieu;periode;valeur\n%s;%s;%s;300\n".formatted(PUPILS, UAI, period);
        try (ImportFile file =
                ImportFile.copied("t.csv", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
            return check.problemsOf(file).stream()
                    .map(problem -> problem.code().code())
                    .toList();
        }
    }

    /** What is typed is kept, right or wrong, and is no observation before it is sent. */
    @Test
    void aDraftIsKeptAsOneTypesAndOnlyWhatIsSentCounts() {
        String form = open(Map.of("periode", "2023-2024")) + "/lieux/" + SCHOOL;

        MvcTestResult kept = type(form, "/reponse", head, Map.of("valeur-" + PUPILS, "douze"));
        assertThat(kept).hasStatusOk();
        assertThat(page(kept).text())
                .contains("enregistré à")
                .contains("Élèves")
                .doesNotContain("<html");
        assertThat(read(form, head).select("#valeur-" + PUPILS).val()).isEqualTo("douze");
        assertThat(type(form, "", head, Map.of("envoyer", "oui"))).hasStatus(422);
        assertThat(observed(SCHOOL, PUPILS, "2023-2024")).isEmpty();

        MvcTestResult sent = type(
                form,
                "",
                head,
                Map.of(
                        "valeur-" + PUPILS,
                        "0",
                        "remarque-" + PUPILS,
                        "ouverture à la rentrée prochaine",
                        "etat-" + COMPUTERS,
                        "inconnue",
                        "remarque-" + COMPUTERS,
                        "l’inventaire commence",
                        "envoyer",
                        "oui"));
        assertThat(sent).hasStatus(303);
        assertThat(observed(SCHOOL, PUPILS, "2023-2024")).containsExactly("known 0");
        assertThat(observed(SCHOOL, COMPUTERS, "2023-2024")).containsExactly("missing not-answered");
        assertThat(observed("departement-18", PUPILS, "2023-2024"))
                .as("a total follows at once")
                .isNotEmpty();
        assertThat(source(PUPILS, "2023-2024"))
                .startsWith("Campagne de saisie")
                .endsWith("(Direction d’établissement)")
                .doesNotContain("cheffe");
        assertThat(read(form, head).text()).contains("envoyée");
    }

    @Test
    void theFourAnswersStayFourAndEachAbsenceHasItsReason() {
        String form = open(Map.of("periode", "2024-2025")) + "/lieux/" + SCHOOL;

        assertThat(type(form, "", head, Map.of("etat-" + PUPILS, "sans-objet"))).hasStatus(422);
        assertThat(type(form, "", head, Map.of("etat-" + PUPILS, "sans-objet", "valeur-" + PUPILS, "3")))
                .hasStatus(422);
        assertThat(type(
                        form,
                        "",
                        head,
                        Map.of(
                                "valeur-" + PUPILS,
                                "",
                                "remarque-" + PUPILS,
                                "pas d’élèves cette année",
                                "numerateur-" + COMPUTERS,
                                "0",
                                "denominateur-" + COMPUTERS,
                                "480",
                                "remarque-" + COMPUTERS,
                                "parc volé en août",
                                "envoyer",
                                "oui")))
                .hasStatus(303);
        assertThat(observed(SCHOOL, PUPILS, "2024-2025"))
                .as("only the nature of a place says that nothing applies")
                .isEmpty();
        assertThat(observed(SCHOOL, COMPUTERS, "2024-2025")).containsExactly("known 0");
        String campaign = form.substring(0, form.indexOf("/lieux"));
        assertThat(Objects.requireNonNull(read(campaign, pilot).selectFirst("tbody tr"))
                        .text())
                .contains("2 0 1");
        assertThat(text(browser.get()
                        .uri(campaign + "/completude.csv")
                        .with(as(pilot))
                        .exchange()))
                .contains(SCHOOL, ",2,1,0,1,");
    }

    @Test
    void nobodyReplacesWhatTheyHaveNotSeen() {
        String form = open() + "/lieux/" + SCHOOL;
        Document seen = read(form, head);

        type(form, "/reponse", pilot, Map.of("valeur-" + PUPILS, "450"));
        MvcTestResult late = send(seen, form + "/reponse", head, Map.of("valeur-" + PUPILS, "460"));

        assertThat(page(late).text()).contains("quelqu’un d’autre a répondu");
        assertThat(read(form, head).select("#valeur-" + PUPILS).val()).isEqualTo("450");

        MvcTestResult again = send(seen, form, head, Map.of("valeur-" + PUPILS, "460"));
        assertThat(again).hasStatus(422);
        assertThat(page(again).select("#valeur-" + PUPILS).val()).isEqualTo("460");
        assertThat(send(page(again), form, head, Map.of())).hasStatus(303);
        assertThat(read(form, head).select("#valeur-" + PUPILS).val()).isEqualTo("460");

        Document untouched = read(form, head);
        type(form, "/reponse", pilot, Map.of("valeur-" + PUPILS, "470"));
        assertThat(send(
                        untouched,
                        form,
                        head,
                        Map.of("numerateur-" + COMPUTERS, "5", "denominateur-" + COMPUTERS, "10")))
                .as("what one did not touch is not one's own")
                .hasStatus(303);
        assertThat(read(form, head).select("#valeur-" + PUPILS).val()).isEqualTo("470");
    }

    @Test
    void aFarValueIsConfirmedByAWord() {
        observe(SCHOOL, PUPILS, "2020-2021", 400);
        String form = open(Map.of("periode", "2021-2022")) + "/lieux/" + SCHOOL;
        assertThat(read(form, head).text()).contains("Dernière valeur connue", "400", "2020-2021");
        Map<String, String> rest = Map.of(
                "numerateur-" + COMPUTERS,
                "48",
                "denominateur-" + COMPUTERS,
                "480",
                "valeur-" + PUPILS,
                "600",
                "envoyer",
                "oui");

        MvcTestResult asked = type(form, "", head, rest);
        assertThat(asked).hasStatus(422);
        assertThat(page(asked).text()).contains("+50", "au-delà de 30", "confirmez cette valeur");
        assertThat(observed(SCHOOL, PUPILS, "2021-2022")).isEmpty();

        Map<String, String> explained = new LinkedHashMap<>(rest);
        explained.put("remarque-" + PUPILS, "fusion avec le collège voisin");
        assertThat(type(form, "", head, explained)).hasStatus(303);
        assertThat(observed(SCHOOL, PUPILS, "2021-2022")).containsExactly("known 600");
    }

    @Test
    void theLastValueIsTakenOverOnlyWhenAsked() {
        observe(OTHER_SCHOOL, PUPILS, "2020-2021", 321);
        String form = open() + "/lieux/" + OTHER_SCHOOL;

        assertThat(read(form, pilot).select("#valeur-" + PUPILS).val()).isEmpty();
        type(form, "", pilot, Map.of("reprendre-" + PUPILS, "true"));
        assertThat(read(form, pilot).select("#valeur-" + PUPILS).val()).isEqualTo("321");
    }

    @Test
    void aReviewerAsksIsAnsweredAndApproves() {
        String form = open(Map.of("periode", "2022-2023")) + "/lieux/" + SCHOOL;
        Map<String, String> all = Map.of(
                "valeur-" + PUPILS,
                "410",
                "remarque-" + PUPILS,
                "compté à la rentrée",
                "numerateur-" + COMPUTERS,
                "41",
                "denominateur-" + COMPUTERS,
                "410",
                "envoyer",
                "oui");
        assertThat(post(form + "/avis", pilot, Map.of("approuver", "oui"))).hasStatus(409);
        assertThat(type(form, "", head, all)).hasStatus(303);

        assertThat(post(form + "/avis", head, Map.of("approuver", "oui"))).hasStatus(403);
        assertThat(post(form + "/avis", pilot, Map.of("question", ""))).hasStatus(422);
        assertThat(post(form + "/avis", pilot, Map.of("question", "Les ULIS sont-ils comptés ?")))
                .hasStatus(303);
        assertThat(read(form, head).text()).contains("Les ULIS sont-ils comptés ?", "à revoir");
        assertThat(post(form + "/messages", head, Map.of("message", "Oui.", "sujet", PUPILS)))
                .hasStatus(303);
        assertThat(post(form + "/messages", head, Map.of("message", "Oui.", "sujet", "lune")))
                .hasStatus(422);
        assertThat(type(form, "", head, Map.of("envoyer", "oui"))).hasStatus(303);
        assertThat(post(form + "/avis", pilot, Map.of("approuver", "oui"))).hasStatus(303);

        assertThat(post(form, head, Map.of("valeur-" + PUPILS, "1"))).hasStatus(409);
        assertThat(page(post(form + "/reponse", head, Map.of("valeur-" + PUPILS, "1")))
                        .text())
                .contains("Rien n’est enregistré");
        assertThat(read(form, head).text()).contains("approuvée", "Oui.", "Réponse\u202f: 410");
    }

    @Test
    void aProofIsDownloadedByTheSameRightAndNeverShown() {
        String form = open() + "/lieux/" + SCHOOL;
        assertThat(join(form, "note.pdf", "%PDF-1.7 essai", PUPILS)).hasStatus(303);
        assertThat(join(form, "note.html", "<script>", PUPILS)).hasStatus(422);
        assertThat(join(form, "note.pdf", "<script>", PUPILS)).hasStatus(422);
        assertThat(join(form, "note.pdf", "%PDF-1.7 essai", "lune")).hasStatus(422);
        assertThat(join(form, "note.pdf", "%PDF-" + "x".repeat(1_000_000), PUPILS))
                .hasStatus(422);

        String piece = Objects.requireNonNull(read(form, head).selectFirst("a[href*=/pieces/]"))
                .attr("href");
        MvcTestResult answer = browser.get().uri(piece).with(as(head)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(browser.get().uri(piece).with(as(beside))).hasStatus(404);
        assertThat(post(piece + "/retrait", head, Map.of())).hasStatus(303);
        assertThat(browser.get().uri(piece).with(as(head))).hasStatus(404);
    }

    private MvcTestResult join(String form, String name, String content, String indicator) {
        return browser.post()
                .uri(form + "/pieces")
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
                .param("sujet", indicator)
                .with(as(head))
                .with(csrf())
                .exchange();
    }

    private String open() {
        return open(Map.of());
    }

    private String open(Map<String, String> other) {
        String campaign = prepare(other);
        assertThat(post(campaign + "/etat", pilot, Map.of("etat", "ouverte"))).hasStatus(303);
        return campaign;
    }

    /** The address of a campaign over two indicators of the collèges of the Cher. */
    private String prepare(Map<String, String> other) {
        MvcTestResult answer = browser.post()
                .uri("/campagnes/nouvelle")
                .params(MultiValueMap.fromMultiValue(Map.of("indicateurs", List.of(PUPILS, COMPUTERS))))
                .params(MultiValueMap.fromSingleValue(with(other)))
                .with(as(pilot))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private Map<String, String> with(Map<String, String> other) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "type", "college",
                "titre", "Équipement " + titles++,
                "lieu", "departement-18",
                "periode", "2026-2027",
                "jusquau", LocalDate.now(clock).plusDays(20).toString(),
                "qui", "chef-etablissement",
                "consignes", "Comptez à la rentrée.",
                "seuil", "30"));
        fields.putAll(other);
        return fields;
    }

    /** Fills in the form as it is now. */
    private MvcTestResult type(String form, String path, UUID person, Map<String, String> typed) {
        return send(read(form, person), form + path, person, typed);
    }

    /** Sends the form of a page as a browser would, with some fields typed over. */
    private MvcTestResult send(Document page, String address, UUID person, Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (Element field : page.select("form[hx-post] input, form[hx-post] select, form[hx-post] textarea")) {
            boolean isBox = field.attr("type").equals("checkbox");
            if (!isBox && !field.attr("name").equals("_csrf")) {
                sent.put(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").attr("value")
                                : field.val());
            }
        }
        sent.putAll(typed);
        return post(address, person, sent);
    }

    private MvcTestResult post(String address, UUID person, Map<String, String> fields) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document read(String address, UUID person) {
        MvcTestResult answer = browser.get().uri(address).with(as(person)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return page(answer);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int count(String table) {
        return sql.sql("select count(*) from indicators." + table)
                .query(Integer.class)
                .single();
    }

    private List<String> observed(String place, String indicator, String period) {
        return sql.sql("""
                        select f.status, f.reason, f.value from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''
                          and (f.status = 'known' or f.reason <> 'not-published')""")
                .params(PlaceId.parse(place).toString(), indicator, period)
                .query((row, _) -> row.getString("reason") == null
                        ? "known "
                                + row.getBigDecimal("value")
                                        .stripTrailingZeros()
                                        .toPlainString()
                        : row.getString("status") + " " + row.getString("reason"))
                .list();
    }

    private String source(String indicator, String period) {
        return sql.sql("""
                        select p.source from indicators.provenance p join indicators.observation o on o.import_id = p.import_id
                        join indicators.series s on s.id = o.series
                        where s.indicator = ? and s.period = ? limit 1""").params(indicator, period).query(String.class).single();
    }

    /** By the sheet that types values, as a pilot. */
    private void observe(String place, String indicator, String period, int value) {
        Map<String, String> sheet = new LinkedHashMap<>(Map.of(
                "indicateur",
                indicator,
                "dans",
                "departement-18",
                "periode",
                period,
                "par",
                "DRANE",
                "qualite",
                "pilotage",
                "jour",
                "2026-11-01",
                "vu-" + place,
                "jamais"));
        sheet.put("valeur-" + place, Integer.toString(value));
        assertThat(post("/saisie", pilot, sheet)).hasStatus(303);
    }
}
