package fr.preau.desk;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.governance.BodyPages;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is reminded of what a body decided, when, and how often. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionNewsTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    Reminders reminders;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Clock clock;

    private UUID anne = new UUID(0, 0);
    private UUID seat = anne;
    private UUID body = anne;
    private UUID meeting = anne;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("");
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
        body = sql.sql("""
                        insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                        values ('autre', 'Comité', 'departement-18', 2, true, '2020-09-01') returning id""").query(UUID.class).single();
        seat = sql.sql("""
                        insert into governance.membership (body_id, person_id, role, voting, valid_from)
                        values (?, ?, 'membre', true, '2020-09-01') returning id""").params(body, anne).query(UUID.class).single();
        meeting = sql.sql("""
                        insert into governance.meeting (body_id, starts_at, lasts, is_private, changed_at)
                        values (?, now(), 60, false, now()) returning id""").param(body).query(UUID.class).single();
    }

    @Test
    void theOwnerIsToldOnceThatItIsDueAndOnceThatItIsLate() {
        UUID decision = decide("Équiper", 14);
        reminders.tell();
        reminders.tell();
        assertThat(told(decision)).containsExactly("Une décision est à faire");
        sql.sql("update governance.decision set due = ? where id = ?")
                .params(LocalDate.now(clock).minusDays(1), decision)
                .update();
        reminders.tell();
        reminders.tell();
        assertThat(told(decision)).containsExactlyInAnyOrder("Une décision est à faire", "Une décision est en retard");
    }

    @Test
    void nobodyIsToldEarlierNorOfWhatIsDoneNorOnceTheyLeft() {
        UUID early = decide("Plus tard", 15);
        UUID done = decide("Fait", 3);
        sql.sql("update governance.decision set state = 'faite', settled_on = due where id = ?")
                .param(done)
                .update();
        reminders.tell();
        assertThat(told(early)).isEmpty();
        assertThat(told(done)).isEmpty();

        UUID left = decide("Parti", 3);
        until(LocalDate.now(clock).minusDays(1));
        reminders.tell();
        assertThat(told(left)).isEmpty();
        until(null);
    }

    private void until(@Nullable LocalDate day) {
        sql.sql("update governance.membership set valid_until = cast(:day as date) where id = :seat")
                .param("day", day)
                .param("seat", seat)
                .update();
    }

    @Test
    void itStandsInTheWeekOfTheOwner() {
        decide("Rédiger la charte", 5);
        decide("Dans longtemps", 90);
        assertThat(browser.get().uri(DeskPages.WEEK).with(as(anne)))
                .bodyText()
                .contains("Rédiger la charte", "de l’instance Comité")
                .doesNotContain("Dans longtemps");
    }

    private UUID decide(String words, int days) {
        return sql.sql("""
                        insert into governance.decision (body_id, meeting_id, year, number, words, owner_id, due)
                        select ?, ?, 2026, coalesce(max(number), 0) + 1, ?, ?, ? from governance.decision returning id""")
                .params(body, meeting, words, seat, LocalDate.now(clock).plusDays(days))
                .query(UUID.class)
                .single();
    }

    /** What was told of a decision, up to how late or soon it is. */
    private List<String> told(UUID decision) {
        return sql.sql("""
                        select regexp_replace(title, '(faire|retard).*', '\\1') as told from desk.notification
                        where kind = 'tasks' and address = ? and person_id = ? order by 1""")
                .params(BodyPages.decision(decision), anne)
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
