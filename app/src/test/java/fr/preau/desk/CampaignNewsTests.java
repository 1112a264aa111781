package fr.preau.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.preau.PreauTest;
import fr.preau.indicators.AnswersDiscussed;
import fr.preau.indicators.DraftsLeft;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded of a campaign of entry, when, and how often. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignNewsTests {

    private static final String SCHOOL = "etablissement-" + SmallCountry.uai(180001);

    @Autowired
    JdbcClient sql;

    @Autowired
    Reminders reminders;

    @Autowired
    Listeners listeners;

    @Autowired
    Clock clock;

    private UUID head = new UUID(0, 0);
    private UUID pilot = head;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18\n".formatted(SmallCountry.uai(180001)));
        head = TestPeople.open(accounts, links, "cheffe", TestRights.of(Role.SCHOOL_HEAD, SCHOOL));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        TestPeople.open(accounts, links, "prof", TestRights.of(Role.TEACHER, SCHOOL));
    }

    @Test
    void whoAnswersIsToldAWeekAheadAndOnTheLastDayOnceEach() {
        UUID campaign = open("Rappels", 7);
        reminders.tell();
        reminders.tell();
        assertThat(told(campaign)).containsExactly("cheffe: À envoyer avant la fin du");

        due(campaign, 3);
        sql.sql("update indicators.asked_place set state = 'envoyee', sent_at = now() where campaign = ?")
                .param(campaign)
                .update();
        reminders.tell();
        assertThat(told(campaign)).as("nobody is told once it is sent").hasSize(1);

        sql.sql("update indicators.asked_place set state = 'renvoyee' where campaign = ?")
                .param(campaign)
                .update();
        due(campaign, 0);
        reminders.tell();
        reminders.tell();
        assertThat(told(campaign))
                .containsExactlyInAnyOrder("cheffe: Dernier jour pour envoyer", "cheffe: À envoyer avant la fin du");
    }

    @Test
    void nobodyIsToldEarlierOrOfWhatIsNotOpen() {
        UUID early = open("Plus tard", 8);
        UUID closed = open("Close", 2);
        sql.sql("update indicators.entry_campaign set state = 'close' where id = ?")
                .param(closed)
                .update();
        reminders.tell();
        assertThat(told(early)).isEmpty();
        assertThat(told(closed)).isEmpty();
    }

    @Test
    void aQuestionIsToldToTheOtherSideAlone() {
        UUID campaign = open("Questions", 30);
        listeners.on(new AnswersDiscussed(UUID.randomUUID(), campaign, "Questions", SCHOOL, "Collège", true, pilot));
        await().untilAsserted(() -> assertThat(told(campaign)).containsExactly("cheffe: Une question vous est posée"));
        listeners.on(new AnswersDiscussed(UUID.randomUUID(), campaign, "Questions", SCHOOL, "Collège", false, head));
        await().untilAsserted(() -> assertThat(told(campaign))
                .containsExactlyInAnyOrder(
                        "cheffe: Une question vous est posée", "pilote: Un message du lieu interrogé"));
    }

    @Test
    void aClosingOnDraftsIsToldToWhoAnswersOnceEach() {
        UUID campaign = open("Close sur brouillon", 30);
        for (int version : List.of(2, 2, 4)) {
            listeners.on(new DraftsLeft(campaign, version, "Close sur brouillon", SCHOOL, "Collège", pilot));
        }
        await().untilAsserted(() -> assertThat(told(campaign))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).startsWith("cheffe: Campagne close avant l’envoi")));
    }

    private UUID open(String title, int days) {
        UUID campaign = sql.sql("""
                        insert into indicators.entry_campaign (title, place_id, sort, period, due, roles, change_limit, state, state_since)
                        values (?, 'departement-18', 'college', '2026-2027', ?, '{chef-etablissement}', 30, 'ouverte', now()) returning id""")
                .params(title, LocalDate.now(clock).plusDays(days))
                .query(UUID.class)
                .single();
        sql.sql("""
                        insert into indicators.asked_place (campaign, place_id, position, name, location)
                        values (?, ?, 0, 'Collège', '')""").params(campaign, SCHOOL).update();
        return campaign;
    }

    private void due(UUID campaign, int days) {
        sql.sql("update indicators.entry_campaign set due = ? where id = ?")
                .params(LocalDate.now(clock).plusDays(days), campaign)
                .update();
    }

    /** Who was told what of a campaign, up to the day or the title. */
    private List<String> told(UUID campaign) {
        return sql.sql("""
                        select p.name || ': ' || regexp_replace(n.title, '(fin du|pour envoyer|posée|interrogé).*', '\\1') as told
                        from desk.notification n join people.person p on p.id = n.person_id
                        where n.kind = 'campaigns' and n.address like ? order by 1""")
                .param("/campagnes/" + campaign + "/%")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
