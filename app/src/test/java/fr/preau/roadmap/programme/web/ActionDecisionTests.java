package fr.preau.roadmap.programme.web;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.governance.BodyPages;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * From what a body decided to the actions that carry it out, and back. Paul keeps what is of the Cher, Claire what is of its région, Ines what
 * is of the Haute-Garonne; Tom reads.
 */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionDecisionTests {

    private static final String CONVENTION = "/programmes/cher";
    private static final String ACTION = CONVENTION + "/actions/webradio";
    private static final String DECISIONS = ACTION + "/decisions";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    private TerritoryFiles files;
    private UUID paul;
    private UUID claire;
    private UUID ines;
    private UUID tom;

    @BeforeAll
    void build(
            @Autowired SmallCountry country,
            @Autowired Accounts accounts,
            @Autowired AccountLinks links,
            @Autowired Imports imports) {
        country.build("");
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        paul = TestPeople.open(accounts, links, "paul", TestRights.of(Role.PILOT, "departement-18"));
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "region-24"));
        ines = TestPeople.open(accounts, links, "ines", TestRights.of(Role.PILOT, "departement-31"));
        tom = TestPeople.open(accounts, links, "tom", TestRights.observer());
    }

    @BeforeEach
    void begin() {
        sql.sql("delete from roadmap.convention").update();
        sql.sql("delete from governance.decision").update();
        sql.sql("""
                insert into roadmap.convention (code, title, place_id, first_day, last_day, state, notice, origin, published)
                values ('cher', 'Convention du Cher', 'departement-18', '2026-01-01', '2028-12-31', 'signee', '', '', true)""").update();
        for (String code : List.of("webradio", "club")) {
            sql.sql("""
                            insert into roadmap.action (convention, code, position, title, words, axis, places, audiences, state, after,
                                pilot, first_day, last_day)
                            values ('cher', :code, 1, 'Action ' || :code, '', 'formation', '{}', '{}', 'en-cours', '{}', '', '2026-09-01',
                                '2027-06-30')""").param("code", code).update();
        }
    }

    /** Of a public meeting yesterday, whose minutes are in this state. */
    private UUID decide(String place, String words, String minutes) {
        UUID body = sql.sql("""
                        insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                        values ('autre', 'Comité', ?, 2, true, '2020-09-01') returning id""").param(place).query(UUID.class).single();
        UUID meeting = sql.sql("""
                        insert into governance.meeting (body_id, starts_at, lasts, is_private, state, changed_at)
                        values (?, now() - interval '1 day', 60, false, 'tenue', now()) returning id""").param(body).query(UUID.class).single();
        sql.sql("""
                        insert into governance.minutes (meeting_id, state, approved_at)
                        values (:meeting, :state, case when :state = 'brouillon' then null else now() end)""").param("meeting", meeting).param("state", minutes).update();
        return sql.sql("""
                        insert into governance.decision (body_id, meeting_id, year, number, words, owner, due)
                        values (?, ?, 2026, 3, ?, 'Service du numérique', '2027-01-31') returning id""").params(body, meeting, words).query(UUID.class).single();
    }

    @Test
    void aDecisionIsFoundByWordsLinkedAndWalkedBothWays() {
        UUID decision = decide("departement-18", "Équiper les collèges en webradios", "publie");
        Document found = page(DECISIONS + "?mots=college webradio", paul);
        assertThat(found.select("input[type=radio]").eachAttr("value")).containsExactly(decision.toString());
        assertThat(post(paul, DECISIONS, decision).getStatus()).isEqualTo(303);

        Document action = page(ACTION, null);
        assertThat(action.expectFirst("tr:contains(Équiper les collèges)").text())
                .contains("2026-3, Comité", "Service du numérique", "31/01/2027", "À faire");
        Document decided = page(BodyPages.decision(decision), null);
        assertThat(decided.expectFirst("#actions").text())
                .contains("Actions qui mettent en œuvre cette décision", "Action webradio", "Convention du Cher")
                .contains("en cours");
        assertThat(page(meetingOf(decision), null).expectFirst("#actions").text())
                .contains("Action webradio");
        assertThat(page(CONVENTION, paul).text()).contains("Décision 2026-3, Comité");
        assertThat(page(DECISIONS + "?mots=webradio", paul).select("input[type=radio]"))
                .isEmpty();

        assertThat(post(paul, DECISIONS + "/retrait", decision).getStatus()).isEqualTo(303);
        assertThat(page(ACTION, null).text()).doesNotContain("Décisions d’instances");
        assertThat(page(BodyPages.decision(decision), null).select("#actions")).isEmpty();
    }

    private String meetingOf(UUID decision) {
        return BodyPages.meeting(sql.sql("select meeting_id from governance.decision where id = ?")
                .param(decision)
                .query(UUID.class)
                .single());
    }

    @Test
    void whoMayNotReadADecisionIsToldNothingOfIt() {
        String history = page(CONVENTION, paul).text();
        UUID hidden = decide("region-24", "Fermer le site de Bourges", "brouillon");
        assertThat(page(DECISIONS + "?mots=fermer", paul).select("input[type=radio]"))
                .isEmpty();
        assertThat(post(paul, DECISIONS, hidden).getStatus()).isEqualTo(422);
        assertThat(post(claire, DECISIONS, hidden).getStatus()).isEqualTo(303);

        assertThat(page(ACTION, claire).text()).contains("Fermer le site de Bourges");
        for (UUID reader : new UUID[] {paul, tom}) {
            assertThat(page(ACTION, reader).text()).doesNotContain("Fermer le site", "2026-3");
        }
        assertThat(page(ACTION, null).text()).doesNotContain("Fermer le site", "Décisions d’instances");
        assertThat(page(DECISIONS, paul).text()).doesNotContain("Fermer le site", "2026-3");
        assertThat(page(CONVENTION, paul).text()).isEqualTo(history);
        assertThat(file(paul)).doesNotContain(hidden.toString());
        assertThat(file(claire)).doesNotContain(hidden.toString());

        assertThat(post(paul, DECISIONS + "/retrait", hidden).getStatus()).isEqualTo(422);
        assertThat(page(ACTION, claire).text()).contains("Fermer le site de Bourges");
    }

    @Test
    void whoMayNotReadAConventionIsToldNothingOfItsActions() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        post(paul, DECISIONS, decision);
        sql.sql("update roadmap.convention set published = false").update();
        assertThat(page(BodyPages.decision(decision), paul).select("#actions")).isNotEmpty();
        for (UUID reader : new UUID[] {tom, ines}) {
            assertThat(page(BodyPages.decision(decision), reader).select("#actions"))
                    .isEmpty();
        }
        assertThat(page(BodyPages.decision(decision), null).select("#actions")).isEmpty();
        assertThat(page(meetingOf(decision), null).select("#actions")).isEmpty();
    }

    @Test
    void whatIsSentWrongIsRefusedAndSaysWhy() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        UUID elsewhere = decide("departement-31", "Équiper Toulouse", "publie");
        assertThat(words(post(paul, DECISIONS, UUID.randomUUID()))).contains("Choisissez une décision");
        assertThat(words(browser.post()
                        .uri(DECISIONS)
                        .param("decision", "lune")
                        .with(as(paul))
                        .with(csrf())
                        .exchange()
                        .getResponse()))
                .contains("Choisissez une décision");
        assertThat(words(post(paul, DECISIONS, elsewhere))).contains("d’un autre territoire");
        assertThat(page(DECISIONS + "?mots=equiper", paul).text()).doesNotContain("Toulouse");
        post(paul, DECISIONS, decision);
        assertThat(words(post(paul, DECISIONS, decision))).contains("déjà reliée");
        assertThat(links()).isEqualTo(1);

        sql.sql("update roadmap.convention set state = 'close'").update();
        assertThat(words(post(paul, CONVENTION + "/actions/club/decisions", decision)))
                .contains("La convention est close");
        assertThat(words(post(paul, DECISIONS + "/retrait", decision))).contains("La convention est close");
        assertThat(links()).isEqualTo(1);
    }

    @Test
    void nobodyElseLinks() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        for (UUID other : new UUID[] {ines, tom}) {
            assertThat(post(other, DECISIONS, decision).getStatus()).isEqualTo(403);
            assertThat(post(other, DECISIONS + "/retrait", decision).getStatus())
                    .isEqualTo(403);
        }
        assertThat(post(paul, CONVENTION + "/actions/lune/decisions", decision).getStatus())
                .isEqualTo(404);
        assertThat(links()).isZero();
    }

    @Test
    void theRestOfTheConventionChangesAndTheLinksStay() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        post(paul, DECISIONS, decision);
        var changed = browser.post()
                .uri(ACTION + "/modification?intitule=Radio&axe=formation&etat=terminee&lieux=")
                .with(as(paul))
                .with(csrf())
                .exchange();
        assertThat(changed).hasStatus(303);
        assertThat(page(BodyPages.decision(decision), null)
                        .expectFirst("#actions")
                        .text())
                .contains("Radio", "terminée");
    }

    @Test
    void whatIsTakenAwayLeavesNothingBehind() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        UUID gone = decide("departement-18", "Disparue", "publie");
        post(paul, DECISIONS, decision);
        post(paul, CONVENTION + "/actions/club/decisions", gone);
        sql.sql("delete from governance.decision where id = ?").param(gone).update();
        assertThat(page(CONVENTION + "/actions/club", null).text()).doesNotContain("Disparue", "Décisions d’instances");
        assertThat(file(null)).doesNotContain(gone.toString());
        post(paul, CONVENTION + "/actions/club/decisions", decision);
        assertThat(links()).isEqualTo(2);

        assertThat(browser.post().uri(ACTION + "/retrait").with(as(paul)).with(csrf()))
                .hasStatus(303);
        assertThat(links()).isEqualTo(1);
    }

    @Test
    void itsFileKeepsTheLinksThatAnybodyMayReadAndLeavesTheOthers() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        UUID hidden = decide("departement-18", "Fermer", "brouillon");
        post(paul, DECISIONS, decision);
        post(paul, DECISIONS, hidden);
        String file = file(null);
        assertThat(file).contains(decision.toString()).doesNotContain(hidden.toString());

        assertThat(load(file).state()).isEqualTo(RunState.LOADED);
        assertThat(links()).isEqualTo(2);
        String without = String.join(
                "\n",
                file.lines().filter(line -> !line.contains(decision.toString())).toList());
        assertThat(load(without + "\n").state()).isEqualTo(RunState.LOADED);
        assertThat(page(ACTION, null).text()).doesNotContain("Équiper");
        assertThat(page(ACTION, paul).text()).contains("Fermer");
        load(file);
        assertThat(page(ACTION, null).text()).contains("Équiper");
    }

    @Test
    void aFileIsToldWhyALinkIsWrong() {
        UUID decision = decide("departement-18", "Équiper", "publie");
        UUID hidden = decide("departement-18", "Fermer", "brouillon");
        UUID elsewhere = decide("departement-31", "Équiper Toulouse", "publie");
        ImportRun run = load("""
                ligne;numero;intitule;lieu;debut;fin;axe;decision
                convention;essai;Essai;departement-18;2026-01-01;2026-12-31;;
                action;club;Club;;;;formation;
                decision;lune;;;;;;%1$s
                decision;club;;;;;;
                decision;club;;;;;;%2$s
                decision;club;;;;;;%3$s
                decision;club;;;;;;%1$s
                decision;club;;;;;;%1$s
                """.formatted(decision, hidden, elsewhere));
        assertThat(sql.sql("select line || ' ' || code from imports.problem where run_id = ? order by line")
                        .param(run.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "4 nothing-to-belong-to",
                        "5 empty-cell",
                        "6 unknown-decision",
                        "7 decision-elsewhere",
                        "9 said-twice");
        assertThat(links()).isEqualTo(1);
    }

    private ImportRun load(String file) {
        return files.write("programme", LocalDate.of(2026, 11, 23), file);
    }

    private int links() {
        return sql.sql("select count(*) from roadmap.action_decision")
                .query(Integer.class)
                .single();
    }

    private String file(@Nullable UUID reader) {
        return words(get(CONVENTION + "/programme.csv", reader));
    }

    private Document page(String address, @Nullable UUID reader) {
        MockHttpServletResponse response = get(address, reader);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(words(response));
    }

    private MockHttpServletResponse get(String address, @Nullable UUID reader) {
        var request = browser.get().uri(address);
        return (reader == null ? request : request.with(as(reader))).exchange().getResponse();
    }

    private MockHttpServletResponse post(UUID person, String address, UUID decision) {
        return browser.post()
                .uri(address)
                .param("decision", decision.toString())
                .with(as(person))
                .with(csrf())
                .exchange()
                .getResponse();
    }

    private static String words(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
