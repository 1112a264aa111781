package fr.preau.governance.bodies;

import static fr.preau.people.AsOperator.asOperator;
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
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Anne sits in a public body and in one that is not; she reads its meetings in her calendar. Today is 23 November 2026. */
@PreauTest
@Import({SmallCountry.class, ShiftedClock.Bean.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient sql;

    private UUID anne;
    private UUID open;
    private UUID closed;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("");
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
    }

    @BeforeEach
    void meet() {
        clock.shift(Duration.between(Instant.now(), Instant.parse("2026-11-23T10:00:00Z")));
        sql.sql("update governance.membership set valid_until = '2026-11-22' where valid_until is null")
                .update();
        open = body("Comité ouvert", true);
        closed = body("Bureau fermé", false);
        meeting(open, "2026-12-01T08:00:00Z", false, "Bourges");
        meeting(open, "2026-12-02T08:00:00Z", true, "Cachette");
        meeting(closed, "2026-12-03T08:00:00Z", false, "Vierzon");
        meeting(open, "2020-08-01T08:00:00Z", false, "Autrefois");
    }

    private UUID body(String name, boolean isPublic) {
        UUID body = id("""
                insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                values ('autre', :name, 'departement-18', 2, :public, '2020-01-01') returning id""", Map.of("name", name, "public", isPublic));
        id("""
                insert into governance.membership (body_id, person_id, role, voting, valid_from)
                values (:body, :person, 'membre', true, '2020-09-01') returning id""", Map.of("body", body, "person", anne));
        return body;
    }

    private void meeting(UUID body, String starts, boolean isPrivate, String venue) {
        id("""
                insert into governance.meeting (body_id, starts_at, lasts, venue, is_private, changed_at)
                values (:body, cast(:starts as timestamptz), 60, :venue, :private, now()) returning id""", Map.of("body", body, "starts", starts, "private", isPrivate, "venue", venue));
    }

    private UUID id(String insert, Map<String, Object> values) {
        return sql.sql(insert).params(values).query(UUID.class).single();
    }

    private MvcTestResult anybody(String address) {
        return browser.get().uri(address).exchange();
    }

    private MvcTestResult post(String address) {
        return post(anne, address);
    }

    private MvcTestResult post(UUID person, String address) {
        return browser.post().uri(address).with(as(person)).with(csrf()).exchange();
    }

    private static String content(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The path and query of a secret address that is made now. */
    private String secret(UUID person) {
        MvcTestResult made = post(person, BodyAddresses.OWN + BodyAddresses.ADDRESS);
        assertThat(made).hasStatusOk();
        String link = Jsoup.parse(content(made)).select("#adresse").val();
        assertThat(link).contains("/instances/mes-seances.ics?jeton=");
        return link.substring(link.indexOf("/instances/"));
    }

    @Test
    void anybodyReadsTheOpenMeetingsOfAPublicBody() {
        MvcTestResult read = anybody(BodyAddresses.calendar(open));
        assertThat(read).hasStatusOk();
        assertThat(read.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(content(read)).contains("LOCATION:Bourges").doesNotContain("Cachette", "Vierzon", "Autrefois");
        assertThat(anybody(BodyAddresses.calendar(closed))).hasStatus(404);
        assertThat(browser.get().uri(BodyAddresses.calendar(closed)).with(as(anne)))
                .as("whoever asks")
                .hasStatus(404);
    }

    @Test
    void aSecretAddressGivesOnesOwnMeetingsUntilItIsTakenBack() {
        String first = secret(anne);
        assertThat(content(anybody(first)))
                .contains("LOCATION:Bourges", "LOCATION:Cachette", "LOCATION:Vierzon")
                .doesNotContain("Autrefois");
        assertThat(sql.sql("select encode(hash, 'escape') from governance.calendar_address where person_id = :anne")
                        .param("anne", anne)
                        .query(String.class)
                        .single())
                .as("what is kept opens nothing")
                .doesNotContain(first.substring(first.indexOf('=') + 1));

        String second = secret(anne);
        assertThat(anybody(first)).hasStatus(404);
        assertThat(anybody(second)).hasStatusOk();
        assertThat(post(BodyAddresses.OWN + MeetingAddresses.REMOVAL)).hasStatus(303);
        assertThat(anybody(second)).hasStatus(404);
        assertThat(anybody("/instances/mes-seances.ics")).hasStatus(404);
        assertThat(anybody("/instances/mes-seances.ics?jeton=" + "a".repeat(5000)))
                .hasStatus(404);
    }

    /** The operator arranges the agenda of a meeting an hour after it was planned. */
    @Test
    void aChangeOfTheAgendaAloneIsAChange() {
        UUID body = body("Comité à points", true);
        UUID meeting = id("""
                insert into governance.meeting (body_id, starts_at, lasts, venue, is_private, changed_at)
                values (:body, '2026-12-05T08:00:00Z', 60, '', false, '2026-11-23T09:00:00Z') returning id""", Map.of("body", body));
        assertThat(content(anybody(BodyAddresses.calendar(body))))
                .contains("SEQUENCE:0", "LAST-MODIFIED:20261123T090000Z");
        for (String title : List.of("Un", "Deux")) {
            assertThat(arrange(MeetingAddresses.agenda(meeting), "titre", title))
                    .hasStatus(303);
        }
        assertThat(content(anybody(BodyAddresses.calendar(body))))
                .contains("SEQUENCE:2", "LAST-MODIFIED:20261123T1000", "DTSTAMP:20261123T1000", "1. Un\\n2. Deux");

        List<UUID> points = sql.sql(
                        "select id from governance.agenda_item where meeting_id = :meeting order by position")
                .param("meeting", meeting)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        assertThat(arrange(MeetingAddresses.item(meeting, points.getFirst()), "action", "monter"))
                .as("it is the first already")
                .hasStatus(303);
        assertThat(content(anybody(BodyAddresses.calendar(body)))).contains("SEQUENCE:2");
        arrange(MeetingAddresses.item(meeting, points.getFirst()), "action", "descendre");
        assertThat(content(anybody(BodyAddresses.calendar(body)))).contains("SEQUENCE:3", "1. Deux\\n2. Un");
        arrange(MeetingAddresses.item(meeting, points.getFirst()), "action", "retirer");
        assertThat(content(anybody(BodyAddresses.calendar(body)))).contains("SEQUENCE:4", "1. Deux\r\n");
    }

    private MvcTestResult arrange(String address, String name, String value) {
        return browser.post()
                .uri(address)
                .with(asOperator())
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    @Test
    void itGivesNothingOfABodyThatOneHasLeft() {
        String secret = secret(anne);
        sql.sql("update governance.membership set valid_until = '2026-11-22' where body_id = :body")
                .param("body", closed)
                .update();
        assertThat(content(anybody(secret))).contains("Bourges").doesNotContain("Vierzon");
    }

    @Test
    void itGivesNothingToAClosedAccount(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID paul = TestPeople.open(accounts, links, "paul", TestRights.observer());
        String secret = secret(paul);
        assertThat(anybody(secret)).hasStatusOk();
        accounts.close(paul);
        assertThat(anybody(secret)).hasStatus(404);
    }

    @Test
    void onesOwnMeetingsAreOnAPage() {
        String page =
                content(browser.get().uri(BodyAddresses.OWN).with(as(anne)).exchange());
        assertThat(Jsoup.parse(page).text())
                .containsSubsequence("Comité ouvert", "1er décembre 2026", "Bureau fermé", "3 décembre 2026")
                .doesNotContain("2020");
        assertThat(anybody(BodyAddresses.OWN)).hasStatus(303);
    }
}
