package fr.preau.governance.bodies;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ShiftedClock;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Claire keeps a public body of the Cher, in which Anne sits for the département; Tom is somebody else. Today is 23 November 2026. */
@PreauTest
@Import({SmallCountry.class, ShiftedClock.Bean.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyDecisionTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient sql;

    private UUID claire;
    private UUID anne;
    private UUID tom;
    private UUID body;
    private UUID seat;
    private UUID meeting;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("");
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "departement-18"));
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
        tom = TestPeople.open(accounts, links, "tom", TestRights.observer());
    }

    @BeforeEach
    void meet() {
        at("2026-11-23T10:00:00Z");
        sql.sql("delete from governance.decision").update();
        body = id("""
                insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                values ('autre', 'Comité du Cher', 'departement-18', 2, true, '2020-09-01') returning id""", Map.of());
        seat = id("""
                insert into governance.membership (body_id, person_id, organisation, role, voting, valid_from)
                values (:body, :anne, 'Département', 'membre', true, '2020-09-01') returning id""", Map.of("body", body, "anne", anne));
        meeting = meeting("2026-11-23T08:00:00Z", false);
    }

    private void at(String moment) {
        clock.shift(Duration.between(Instant.now(), Instant.parse(moment)));
    }

    private UUID meeting(String starts, boolean isPrivate) {
        UUID made = id("""
                insert into governance.meeting (body_id, starts_at, lasts, is_private, changed_at)
                values (:body, cast(:starts as timestamptz), 60, :private, now()) returning id""", Map.of("body", body, "starts", starts, "private", isPrivate));
        sql.sql("insert into governance.minutes (meeting_id) values (:meeting)")
                .param("meeting", made)
                .update();
        return made;
    }

    /** Whoever may know of the meeting reads what it decided. */
    private void publish(UUID made) {
        minutes(made, "publie");
    }

    private void minutes(UUID made, String state) {
        sql.sql("update governance.minutes set state = :state, approved_at = now() where meeting_id = :meeting")
                .param("state", state)
                .param("meeting", made)
                .update();
    }

    private UUID id(String insert, Map<String, Object> values) {
        return sql.sql(insert).params(values).query(UUID.class).single();
    }

    private UUID decide(UUID when, Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of("texte", "Équiper les collèges", "membre", seat.toString()));
        typed.putAll(other);
        MvcTestResult result = post(claire, DecisionAddresses.newIn(when), typed);
        assertThat(result).hasStatus(303);
        return UUID.fromString(Objects.requireNonNull(result.getResponse().getHeader("Location"))
                .replaceAll(".*/decisions/|\\?.*", ""));
    }

    private MvcTestResult get(UUID person, String address) {
        return browser.get().uri(address).with(as(person)).exchange();
    }

    private MvcTestResult anybody(String address) {
        return browser.get().uri(address).exchange();
    }

    private MvcTestResult post(UUID person, String address, Map<String, String> typed) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString()).text();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void decisionsAreNumberedInTheYearAndReadByAnybodyWithoutNames() {
        decide(meeting, Map.of("echeance", "2026-12-31", "page", "/diagnostic", "titre", "Le diagnostic"));
        UUID second = decide(meeting, Map.of("texte", "Former les enseignants", "responsable", "Canopé"));
        UUID before = meeting("2025-11-23T08:00:00Z", false);
        UUID lastYear = decide(before, Map.of("texte", "Autrefois"));
        publish(meeting);
        publish(before);

        assertThat(text(anybody(DecisionAddresses.decision(second))))
                .contains("Décision 2026-2", "Former les enseignants", "Département, Canopé")
                .doesNotContain("anne", "Suivre cette décision");
        assertThat(text(get(tom, DecisionAddresses.decision(second)))).contains("anne, Canopé");
        assertThat(text(anybody(DecisionAddresses.decision(lastYear)))).contains("Décision 2025-1");
        assertThat(text(anybody(MeetingAddresses.meeting(meeting))))
                .contains("Relevé de décisions", "Équiper les collèges", "2026-1")
                .contains("Décisions des séances précédentes encore à faire", "Autrefois");
        assertThat(text(anybody("/instances/decisions.csv")))
                .contains("2026-2", "Canopé")
                .doesNotContain("anne");
        for (String suffix : List.of("ods", "xlsx")) {
            assertThat(anybody("/instances/decisions." + suffix)).hasStatusOk();
        }
    }

    @Test
    void whatIsLateComesFirst() {
        decide(meeting, Map.of("texte", "Sans échéance"));
        decide(meeting, Map.of("texte", "Bientôt", "echeance", "2026-12-01"));
        UUID late = decide(meeting, Map.of("texte", "Oublié", "echeance", "2026-11-24"));
        publish(meeting);
        assertThat(text(anybody("/instances/decisions?etat=en-retard"))).contains("Aucune décision ne correspond");

        at("2026-11-25T10:00:00Z");
        assertThat(text(anybody("/instances/decisions")))
                .containsSubsequence("Oublié", "En retard", "Bientôt", "Sans échéance");
        assertThat(text(anybody("/instances/decisions?etat=en-retard")))
                .contains("Oublié")
                .doesNotContain("Bientôt");
        assertThat(text(anybody("/instances/decisions?q=oublie&dans=departement-28")))
                .doesNotContain("Oublié");
        follow(claire, late, "faite", "");
        assertThat(text(anybody("/instances/decisions?etat=ouvertes")))
                .contains("Bientôt")
                .doesNotContain("Oublié");
    }

    private void follow(UUID person, UUID decision, String state, String reason) {
        assertThat(post(person, DecisionAddresses.state(decision), Map.of("etat", state, "motif", reason)))
                .hasStatus(303);
    }

    @Test
    void theMemberWhoSeesToItSaysHowFarItIs() {
        UUID decision = decide(meeting, Map.of());
        publish(meeting);
        follow(anne, decision, "en-cours", "");
        assertThat(post(anne, DecisionAddresses.state(decision), Map.of("etat", "abandonnee", "motif", "")))
                .as("without a reason")
                .hasStatus(422);
        assertThat(post(anne, DecisionAddresses.state(decision), Map.of("etat", "peut-être")))
                .hasStatus(422);
        follow(anne, decision, "abandonnee", "plus de crédits");
        assertThat(text(anybody(DecisionAddresses.decision(decision))))
                .contains("Abandonnée", "plus de crédits", "23 novembre 2026");
        follow(claire, decision, "a-faire", "");
        assertThat(text(get(claire, DecisionAddresses.decision(decision)))).contains("Changements", "plus de crédits");
        assertThat(post(tom, DecisionAddresses.state(decision), Map.of("etat", "faite")))
                .hasStatus(404);
        assertThat(get(anne, DecisionAddresses.change(decision))).hasStatus(403);

        sql.sql("update governance.membership set valid_until = '2026-11-22' where id = :seat")
                .param("seat", seat)
                .update();
        assertThat(post(anne, DecisionAddresses.state(decision), Map.of("etat", "faite")))
                .as("who sits there no more")
                .hasStatus(404);
    }

    @Test
    void othersReadADecisionOnceTheMinutesArePublished() {
        UUID decision = decide(meeting, Map.of("texte", "Pas encore dit"));
        for (String state : List.of("brouillon", "approuve", "prive")) {
            if (!state.equals("brouillon")) {
                minutes(meeting, state);
            }
            assertThat(anybody(DecisionAddresses.decision(decision))).as(state).hasStatus(404);
            assertThat(get(tom, DecisionAddresses.decision(decision))).as(state).hasStatus(404);
            assertThat(get(anne, DecisionAddresses.decision(decision)))
                    .as(state)
                    .hasStatusOk();
            assertThat(text(anybody("/instances/decisions.csv"))).doesNotContain("Pas encore dit");
            assertThat(text(anybody(MeetingAddresses.meeting(meeting)))).doesNotContain("Pas encore dit");
            assertThat(text(get(tom, "/instances/decisions"))).doesNotContain("Pas encore dit");
        }
        publish(meeting);
        assertThat(text(anybody(DecisionAddresses.decision(decision)))).contains("Pas encore dit");
    }

    @Test
    void whatWasApprovedIsNotSaidOtherwise() {
        UUID decision = decide(meeting, Map.of("texte", "Mot pour mot"));
        minutes(meeting, "approuve");
        assertThat(text(post(claire, DecisionAddresses.newIn(meeting), Map.of("texte", "De plus"))))
                .contains("ce qu’elle a décidé ne change plus");
        assertThat(post(claire, DecisionAddresses.change(decision), Map.of("texte", "Autrement")))
                .hasStatus(422);
        assertThat(post(
                        claire,
                        DecisionAddresses.change(decision),
                        Map.of("texte", "Mot pour mot", "echeance", "2026-12-31")))
                .hasStatus(303);
    }

    @Test
    void decisionsOfAPrivateMeetingAreForItsMembers() {
        UUID decision = decide(meeting("2026-11-23T09:00:00Z", true), Map.of("texte", "Chut"));
        assertThat(anybody(DecisionAddresses.decision(decision))).hasStatus(404);
        assertThat(get(tom, DecisionAddresses.decision(decision))).hasStatus(404);
        assertThat(get(anne, DecisionAddresses.decision(decision))).hasStatusOk();
        assertThat(text(get(tom, "/instances/decisions"))).doesNotContain("Chut");
        assertThat(text(get(tom, "/instances/decisions.csv"))).doesNotContain("Chut");
        assertThat(text(get(claire, "/instances/decisions"))).contains("Chut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "texte | '' | Écrivez 1",
                "membre | 00000000-0000-0000-0000-000000000000 | Choisissez un membre",
                "echeance | demain | Écrivez un jour",
                "echeance | 2026-11-22 | L’échéance vient avant la séance",
                "page | https://exemple.fr | pas celle d’une page",
                "page | //exemple.fr | pas celle d’une page",
                "page | /nulle/part/ici | pas celle d’une page",
                "page | /api/v1/etablissements | pas celle d’une page",
                "page | /diagnostic?x=1 | pas celle d’une page",
                "titre | '' | l’adresse et le nom"
            })
    void aWrongDecisionIsShownAgainWithItsError(String field, String typed, String error) {
        Map<String, String> all =
                new HashMap<>(Map.of("texte", "Essai", "page", "/diagnostic", "titre", "Le diagnostic"));
        all.put(field, typed);
        MvcTestResult refused = post(claire, DecisionAddresses.newIn(meeting), all);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains(error);
    }

    @Test
    void whatIsToBeDoneAboutAPlaceStandsOnItsPage() {
        String place = "/lieux/departement-18";
        UUID decision = decide(meeting, Map.of("texte", "Étudier le Cher", "page", place, "titre", "Le Cher"));
        assertThat(text(anybody(place))).doesNotContain("Étudier le Cher");
        assertThat(text(get(anne, place))).contains("Décisions à suivre", "Étudier le Cher");
        publish(meeting);
        assertThat(text(anybody(place))).contains("Étudier le Cher", "Comité du Cher");
        follow(claire, decision, "faite", "");
        assertThat(text(anybody(place))).doesNotContain("Étudier le Cher");
    }

    @Test
    void nothingIsDecidedBeforeTheDay() {
        UUID later = meeting("2026-12-23T08:00:00Z", false);
        assertThat(post(claire, DecisionAddresses.newIn(later), Map.of("texte", "Trop tôt")))
                .hasStatus(422);
    }
}
