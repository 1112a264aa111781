package fr.preau.desk;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.governance.BodyPages;
import fr.preau.governance.MinutesToApprove;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In whose week minutes wait: Anne chairs the body, Zoé sits in it, Paul keeps those of the Cher, Ines those of elsewhere, Tom reads. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesInWeekTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MinutesToApprove minutes;

    private UUID anne = new UUID(0, 0);
    private UUID zoe = anne;
    private UUID paul = anne;
    private UUID ines = anne;
    private UUID tom = anne;
    private UUID body = anne;
    private UUID meeting = anne;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("");
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
        zoe = TestPeople.open(accounts, links, "zoe", TestRights.observer());
        paul = TestPeople.open(accounts, links, "paul", TestRights.of(Role.PILOT, "departement-18"));
        ines = TestPeople.open(accounts, links, "ines", TestRights.of(Role.PILOT, "departement-31"));
        tom = TestPeople.open(accounts, links, "tom", TestRights.observer());
        body = sql.sql("""
                        insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                        values ('autre', 'Comité du Cher', 'departement-18', 2, true, '2020-09-01') returning id""").query(UUID.class).single();
        seat(anne, "presidence");
        seat(zoe, "membre");
    }

    private void seat(UUID person, String role) {
        sql.sql("""
                        insert into governance.membership (body_id, person_id, role, voting, valid_from)
                        values (?, ?, ?, true, '2020-09-01')""").params(body, person, role).update();
    }

    /** Written, and submitted. */
    @BeforeEach
    void submit() {
        meeting = sql.sql("""
                        insert into governance.meeting (body_id, starts_at, lasts, is_private, state, changed_at)
                        values (?, now() - interval '1 day', 60, false, 'tenue', now()) returning id""").param(body).query(UUID.class).single();
        sql.sql("insert into governance.minutes (meeting_id, state, submissions) values (?, 'a-approuver', 1)")
                .param(meeting)
                .update();
        sql.sql("""
                        insert into governance.minutes_line (meeting_id, position, words, revision, written_at)
                        values (?, 1, 'Les collèges sont équipés.', 1, now())""").param(meeting).update();
    }

    @Test
    void theyWaitForWhoeverMayApproveThemAndForNobodyElse() {
        assertThat(List.of(anne, paul)).allMatch(this::waitsFor);
        assertThat(List.of(zoe, ines, tom)).noneMatch(this::waitsFor);
        assertThat(minutes.listApproving(meeting)).containsExactlyInAnyOrder(anne, paul);
    }

    @Test
    void onceOneApprovesThemTheyWaitForNobody() {
        approve(paul);
        assertThat(List.of(anne, paul)).noneMatch(this::waitsFor);
    }

    @Test
    void onceTheyAreTakenBackTheyWaitForNobody() {
        post(anne, "/reprise");
        assertThat(List.of(anne, paul)).noneMatch(this::waitsFor);
    }

    @Test
    void whoChairsNoLongerIsNoLongerAwaited() {
        sql.sql("update governance.membership set valid_until = current_date - 2 where person_id = ?")
                .param(anne)
                .update();
        assertThat(waitsFor(anne)).isFalse();
        assertThat(minutes.listApproving(meeting)).containsExactly(paul);
        sql.sql("update governance.membership set valid_until = null where person_id = ?")
                .param(anne)
                .update();
    }

    private boolean waitsFor(UUID person) {
        var week = browser.get().uri(DeskPages.WEEK).with(as(person)).exchange();
        assertThat(week).hasStatusOk();
        return new String(week.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .contains(BodyPages.minutes(meeting));
    }

    private void approve(UUID person) {
        post(person, "/approbation");
    }

    private void post(UUID person, String deed) {
        assertThat(browser.post()
                        .uri(BodyPages.minutes(meeting) + deed)
                        .with(as(person))
                        .with(csrf()))
                .hasStatus(303);
    }
}
