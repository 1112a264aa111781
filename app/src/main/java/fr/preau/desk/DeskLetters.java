package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Letters;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letters that tell what happened: first written down, then sent. A letter is locked while it is sent, so that of several copies of
 * the program one sends it. One that dies between the server's answer and its own note sends it again, under the same number.
 */
@Component
class DeskLetters {

    /** Letters of one round; the next goes on a minute later. */
    private static final int MOST_AT_ONCE = 500;

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private final JdbcClient sql;
    private final Letters letters;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DeskLetters(JdbcClient sql, Letters letters, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.letters = letters;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes one letter for each person of what is due to them. */
    void compose() {
        sql.sql(
                        "select distinct person_id from desk.notification where letter_id is null and mail_due_at <= :now limit :most")
                .param("now", now())
                .param("most", MOST_AT_ONCE)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list()
                .forEach(this::compose);
    }

    private void compose(UUID person) {
        sql.sql("""
                        with due as (
                            select id from desk.notification
                            where person_id = :person and letter_id is null and mail_due_at <= :now
                            for update skip locked),
                        letter as (
                            insert into desk.letter (person_id, made_at, next_try_at)
                            select :person, :now, :now where exists (select from due) returning id)
                        update desk.notification n set letter_id = letter.id from letter
                        where n.id in (select id from due)""").param("person", person).param("now", now()).update();
    }

    /** Sends what waits; each letter in a transaction of its own. */
    void send() {
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
            if (!Boolean.TRUE.equals(transaction.execute(_ -> sendOne()))) {
                return;
            }
        }
    }

    /** @return false when nothing waits that another copy does not hold */
    private boolean sendOne() {
        Optional<Waiting> waiting = sql.sql("""
                        select id, person_id, attempts from desk.letter
                        where sent_at is null and given_up_at is null and next_try_at <= :now
                        order by next_try_at limit 1 for update skip locked""")
                .param("now", now())
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("attempts")))
                .optional();
        waiting.ifPresent(this::send);
        return waiting.isPresent();
    }

    private void send(Waiting letter) {
        switch (letters.send(letter.person(), letter.id(), text(told(letter.id())))) {
            case SENT -> note(letter, "sent_at = :now");
            case NOBODY -> note(letter, "given_up_at = :now");
            case NOT_SENT -> {
                if (letter.attempts() + 1 >= MOST_ATTEMPTS) {
                    note(letter, "given_up_at = :now");
                } else {
                    note(
                            letter,
                            "next_try_at = :now + make_interval(secs => "
                                    + delayAfter(letter.attempts()).toSeconds() + ")");
                }
            }
        }
    }

    /** A minute, two, four… and never more than six hours. */
    static Duration delayAfter(int attempts) {
        Duration delay = Duration.ofMinutes(1L << Math.min(attempts, MOST_ATTEMPTS));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private void note(Waiting letter, String what) {
        sql.sql("update desk.letter set attempts = attempts + 1, " + what + " where id = :id")
                .param("now", now())
                .param("id", letter.id())
                .update();
    }

    private List<Told> told(UUID letter) {
        return sql.sql(
                        "select title, address from desk.notification where letter_id = :letter order by happened_at, id")
                .param("letter", letter)
                .query((row, _) -> new Told(row.getString("title"), row.getString("address")))
                .list();
    }

    private static Letters.Text text(List<Told> told) {
        boolean alone = told.size() == 1;
        List<String> paragraphs = new ArrayList<>(List.of(t("desk.letter.hello")));
        told.forEach(one -> paragraphs.add(t("desk.letter.sentence", one.title())));
        return new Letters.Text(
                alone ? t("desk.letter.subject.one", told.getFirst().title()) : t("desk.letter.subject", told.size()),
                paragraphs,
                alone ? t("desk.letter.read.one") : t("desk.letter.read"),
                alone ? told.getFirst().address() : DeskPages.NOTIFICATIONS,
                List.of(t("desk.letter.why")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Waiting(UUID id, UUID person, int attempts) {}

    private record Told(String title, String address) {}
}
