package fr.preau.governance.bodies;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a body of the Cher decided about a frozen list and about a roadmap stands on their pages; Anne sits there. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsAboutTests {

    private static final String ROADMAP = "/feuilles-de-route/exemple";
    private static final String FIELD = ROADMAP + "/champs/1.1.CO1";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    private UUID anne;
    private UUID body;
    private UUID meeting;
    private String list;
    private String objective;

    @BeforeAll
    void load(@Autowired Imports imports, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        assertThat(posted("/feuilles-de-route/charger.exemple", "")).isEqualTo(ROADMAP);
        posted(ROADMAP + "/publication", "publiee=oui");
        String design =
                "unites=colleges&dans=departement-18&i=ips-college&s=bas&p=100&classes=nombre&premiers=4&suivants=6";
        Document form = read(browser.get()
                .uri("/diagnostic/decisions/nouvelle?" + design)
                .with(asOperator())
                .exchange());
        list = posted(
                "/diagnostic/decisions",
                design + "&titre=Liste 2027&jour=2026-11-20&nom=Commission&qualite=instance&faire=figer&numero="
                        + form.select("input[name=numero]").val() + "&etat="
                        + form.select("input[name=etat]").val());
        objective = Objects.requireNonNull(
                        page(FIELD).select("main a[href*=/trajectoire]").first())
                .attr("href");
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
    }

    /** Where the answer leads. */
    private String posted(String address, String form) {
        String next = browser.post()
                .uri(address)
                .with(asOperator())
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(next).replaceFirst("[?#].*", "");
    }

    @BeforeEach
    void meet() {
        sql.sql("delete from governance.decision").update();
        body = id("""
                insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                values ('autre', 'Comité du Cher', 'departement-18', 2, true, '2020-09-01') returning id""", Map.of());
        id("""
                insert into governance.membership (body_id, person_id, role, voting, valid_from)
                values (:body, :anne, 'membre', true, '2020-09-01') returning id""", Map.of("body", body, "anne", anne));
        meeting = id("""
                insert into governance.meeting (body_id, starts_at, lasts, is_private, changed_at)
                values (:body, '2026-11-20T08:00:00Z', 60, false, now()) returning id""", Map.of("body", body));
        sql.sql("insert into governance.minutes (meeting_id) values (:meeting)")
                .param("meeting", meeting)
                .update();
    }

    private void decide(String words, String about, String state) {
        int number = sql.sql("select count(*) + 1 from governance.decision")
                .query(Integer.class)
                .single();
        id(
                """
                insert into governance.decision (body_id, meeting_id, year, number, words, about, about_title, state, settled_on)
                values (:body, :meeting, 2026, :number, :words, :about, :title, :state,
                    case when :state = 'faite' then date '2026-11-21' end) returning id""",
                Map.of(
                        "body",
                        body,
                        "meeting",
                        meeting,
                        "number",
                        number,
                        "words",
                        words,
                        "about",
                        about,
                        "title",
                        "La page " + number,
                        "state",
                        state));
    }

    private void publish() {
        sql.sql("update governance.minutes set state = 'publie', approved_at = now() where meeting_id = :meeting")
                .param("meeting", meeting)
                .update();
    }

    private UUID id(String insert, Map<String, Object> values) {
        return sql.sql(insert).params(values).query(UUID.class).single();
    }

    private Document page(String address) {
        return read(browser.get().uri(address).exchange());
    }

    private Document annes(String address) {
        return read(browser.get().uri(address).with(as(anne)).exchange());
    }

    private static Document read(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aFrozenListSaysWhatIsToBeDoneAboutIt() {
        decide("Équiper les quatre premiers", list, "a-faire");
        decide("Déjà faite", list, "faite");
        assertThat(page(list).text()).doesNotContain("Équiper les quatre premiers");
        assertThat(annes(list).select("#decisions-a-suivre").text())
                .as("members at once")
                .contains("Équiper les quatre premiers");
        publish();
        assertThat(page(list).select("#decisions-a-suivre").text())
                .contains("Décisions à suivre", "Équiper les quatre premiers", "Comité du Cher")
                .doesNotContain("Déjà faite", "La page");
        assertThat(page("/diagnostic").select("#decisions-a-suivre")).isEmpty();
    }

    @Test
    void aRoadmapSaysWhatIsToBeDoneAboutItAndAboutItsObjectives() {
        decide("Revoir l’objectif", objective, "en-cours");
        decide("Relire la feuille", ROADMAP, "a-faire");
        decide("Une autre", ROADMAP + "-2", "a-faire");
        publish();
        assertThat(page(objective).select("#decisions-a-suivre").text())
                .contains("Revoir l’objectif")
                .doesNotContain("Relire la feuille", "La page");
        for (String above : List.of(FIELD, ROADMAP, "/feuilles-de-route")) {
            assertThat(page(above).select("#decisions-a-suivre").text())
                    .as(above)
                    .contains("Revoir l’objectif", "La page 1");
        }
        assertThat(page(ROADMAP).select("#decisions-a-suivre").text())
                .contains("Relire la feuille")
                .doesNotContain("Une autre");
        assertThat(page("/feuilles-de-route").select("#decisions-a-suivre").text())
                .contains("Une autre");
        assertThat(page(FIELD).text()).doesNotContain("Relire la feuille");
    }
}
