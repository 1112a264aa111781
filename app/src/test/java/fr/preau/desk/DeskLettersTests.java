package fr.preau.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.preau.PreauTest;
import fr.preau.people.RightGiven;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the house: letters, once each, and events that were not heard the first time. */
@PreauTest(properties = {"preau.operator.address=https://preau.example", "preau.mail.start-tls=false"})
class DeskLettersTests {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("preau.mail.host", () -> "127.0.0.1");
        settings.add("preau.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("preau.mail.from", () -> "preau@exemple.fr");
    }

    /** The same when it comes back. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    DeskLetters letters;

    @Autowired
    DeskJobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EventPublicationRegistry registry;

    @Autowired
    Staleness staleness;

    @BeforeEach
    void forget() throws Exception {
        await().until(() -> publications() == 0);
        sql.sql("update desk.notification set mail_due_at = null").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void whatIsToldAtOnceLeavesInOneLetterWithItsLink() throws Exception {
        UUID claire = person("claire");
        notifications.tell(List.of(claire), news("un", "Une liste est figée\r\nBcc: tous@exemple.fr"));
        jobs.run();
        jobs.run();

        MimeMessage received = only();
        assertThat(received.getSubject()).startsWith("Préau\u202F: Une liste est figée");
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients()[0]).hasToString("claire@exemple.fr");
        assertThat(received.getMessageID()).matches("<[0-9a-f-]{36}@preau\\.example>");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("https://preau.example/diagnostic/decisions/1");
    }

    @Test
    void severalNewsMakeOneLetterThatLeadsToTheList() throws Exception {
        UUID paul = person("paul");
        notifications.tell(List.of(paul), news("un", "Première"));
        notifications.tell(List.of(paul), news("deux", "Deuxième"));
        jobs.run();

        assertThat(only().getSubject()).isEqualTo("Préau\u202F: 2 nouveautés");
        assertThat(GreenMailUtil.getWholeMessage(only())).contains("https://preau.example/notifications");
    }

    @Test
    void aLetterWaitsForItsHourAndFollowsANewChoice() {
        UUID lea = person("lea");
        preferences.choose(lea, List.of(new Preference(Kind.RIGHTS, true, Pace.DAILY)));
        notifications.tell(List.of(lea), news("un", "Demain"));
        jobs.run();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        preferences.choose(lea, List.of(new Preference(Kind.RIGHTS, true, Pace.IMMEDIATE)));
        jobs.run();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);

        preferences.choose(lea, List.of(new Preference(Kind.RIGHTS, false, Pace.NEVER)));
        notifications.tell(List.of(lea), news("deux", "Jamais"));
        jobs.run();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(sql.sql("select count(*) from desk.notification where title = 'Jamais'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void ofSeveralCopiesOneSendsEachLetter() throws Exception {
        List<UUID> people =
                IntStream.range(0, 20).mapToObj(number -> person("p" + number)).toList();
        forget();
        notifications.tell(people, news("tous", "Pour tous"));
        try (ExecutorService copies = Executors.newFixedThreadPool(4)) {
            for (int copy = 0; copy < 4; copy++) {
                copies.execute(() -> {
                    letters.compose();
                    letters.send();
                });
            }
            copies.shutdown();
            assertThat(copies.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        letters.send();

        Set<String> to = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (MimeMessage received : SERVER.getReceivedMessages()) {
            to.add(received.getAllRecipients()[0].toString());
            numbers.add(received.getMessageID());
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(20);
        assertThat(to).hasSize(20);
        assertThat(numbers).hasSize(20);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndTheLetterKeepsItsNumber() throws Exception {
        UUID noe = person("noe");
        notifications.tell(List.of(noe), news("un", "Plus tard"));
        SERVER.stop();
        jobs.run();
        SERVER.start();
        assertThat(sql.sql("select attempts from desk.letter where person_id = :person")
                        .param("person", noe)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jobs.run();
        assertThat(SERVER.getReceivedMessages()).as("not before its time").isEmpty();

        sql.sql("update desk.letter set next_try_at = made_at").update();
        jobs.run();
        UUID number = sql.sql("select id from desk.letter where person_id = :person")
                .param("person", noe)
                .query(UUID.class)
                .single();
        assertThat(only().getMessageID()).contains(number.toString());
    }

    @Test
    void whoeverHasNoOpenAccountGetsNoLetter() {
        UUID closed = person("parti");
        notifications.tell(List.of(closed), news("un", "Trop tard"));
        accounts.close(closed);
        jobs.run();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(sql.sql("select given_up_at is not null from desk.letter where person_id = :person")
                        .param("person", closed)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** The listener fails as long as the table takes nothing for this person; then a copy of the program takes the event again. */
    @Test
    void anEventThatWasNotHeardIsTakenAgainOnceByOneCopy() {
        UUID late = person("tard");
        sql.sql("delete from desk.notification").update();
        sql.sql("alter table desk.notification add constraint closed_for_now check (person_id <> '%s') not valid"
                        .formatted(late))
                .update();
        transaction.executeWithoutResult(_ -> events.publishEvent(new RightGiven(
                UUID.randomUUID(), late, "observation", "departement-18", LocalDate.EPOCH, null, null, false, null)));
        await().until(() -> statuses().equals(List.of("FAILED")));

        sql.sql("alter table desk.notification drop constraint closed_for_now").update();
        // As if the copy that had taken it were killed in the middle.
        sql.sql(
                        "update database.event_publication set status = 'PROCESSING', publication_date = now() - interval '1 day', last_resubmission_date = null")
                .update();
        jobs.run();
        assertThat(statuses()).as("not stale before the monitor says so").containsExactly("PROCESSING");
        registry.markStalePublicationsFailed(staleness);
        jobs.run();
        jobs.run();

        await().until(() -> publications() == 0);
        assertThat(sql.sql("select count(*) from desk.notification where person_id = :person")
                        .param("person", late)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int publications() {
        return statuses().size();
    }

    private List<String> statuses() {
        return sql.sql("select status from database.event_publication")
                .query((row, _) -> row.getString("status"))
                .list();
    }

    private UUID person(String name) {
        UUID person = TestPeople.open(accounts, links, name, TestRights.observer());
        await().until(() -> publications() == 0);
        sql.sql("update desk.notification set mail_due_at = null where person_id = :person")
                .param("person", person)
                .update();
        return person;
    }

    private static News news(String key, String title) {
        return new News(Kind.RIGHTS, key, title, "/diagnostic/decisions/1", Instant.now());
    }

    private static MimeMessage only() {
        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).as(Arrays.toString(received)).hasSize(1);
        return received[0];
    }
}
