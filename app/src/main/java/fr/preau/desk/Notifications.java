package fr.preau.desk;

import fr.preau.people.Directory;
import fr.preau.people.Letters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people are told. */
@Component
class Notifications {

    /** After a year and a month, what was told is forgotten. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient sql;
    private final Preferences preferences;
    private final Directory directory;
    private final Letters letters;
    private final Clock clock;

    Notifications(JdbcClient sql, Preferences preferences, Directory directory, Letters letters, Clock clock) {
        this.sql = sql;
        this.preferences = preferences;
        this.directory = directory;
        this.letters = letters;
        this.clock = clock;
    }

    /** Tells these people, each as they wish; whoever was told already is not told again. */
    @Transactional
    public void tell(Collection<UUID> people, News news) {
        preferences.of(directory.listReachable(people), news.kind()).forEach((person, preference) -> {
            if (!preference.isMute()) {
                insert(person, news, preference);
            }
        });
    }

    private void insert(UUID person, News news, Preference preference) {
        OffsetDateTime due = letters.areSent()
                ? preference
                        .pace()
                        .dueAfter(clock.instant())
                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                        .orElse(null)
                : null;
        sql.sql("""
                        insert into desk.notification
                            (person_id, kind, event_key, title, address, happened_at, shown, mail_due_at)
                        values (:person, :kind, :key, :title, :address, :at, :shown, :due)
                        on conflict (person_id, event_key) do nothing""")
                .param("person", person)
                .param("kind", news.kind().slug())
                .param("key", news.key())
                .param("title", news.title())
                .param("address", news.address())
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .param("shown", preference.shown())
                .param("due", due)
                .update();
    }

    /** How many this person has not read. */
    int countUnread(UUID person) {
        return sql.sql("select count(*) from desk.notification where person_id = :person and shown and read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** All of a person, the latest first. */
    List<Notification> list(UUID person, int limit, int offset) {
        return sql.sql("""
                        select id, kind, title, address, happened_at, read_at, count(*) over () as total
                        from desk.notification where person_id = :person and shown
                        order by happened_at desc, id desc limit :limit offset :offset""")
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(Notifications::notification)
                .list();
    }

    /** Those that this person has not read, the latest first. */
    List<Notification> listUnread(UUID person, int limit) {
        return sql.sql("""
                        select id, kind, title, address, happened_at, read_at, count(*) over () as total
                        from desk.notification where person_id = :person and shown and read_at is null
                        order by happened_at desc, id desc limit :limit""")
                .param("person", person)
                .param("limit", limit)
                .query(Notifications::notification)
                .list();
    }

    /**
     * Reads one of a person's own.
     *
     * @return where it leads; empty when this person has no such notification
     */
    Optional<String> read(UUID person, UUID id) {
        return sql.sql("""
                        update desk.notification set read_at = coalesce(read_at, :now)
                        where id = :id and person_id = :person and shown returning address""")
                .param("now", now())
                .param("id", id)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** Reads all of a person's own. */
    void readAll(UUID person) {
        sql.sql("update desk.notification set read_at = :now where person_id = :person and read_at is null")
                .param("now", now())
                .param("person", person)
                .update();
    }

    /** Forgets what was told long ago. */
    void forgetOld() {
        sql.sql("delete from desk.notification where happened_at < :before")
                .param("before", now().minus(KEPT))
                .update();
        sql.sql("delete from desk.letter where made_at < :before")
                .param("before", now().minus(KEPT))
                .update();
        sql.sql("delete from desk.happening where happened_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("address"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null,
                row.getLong("total"));
    }

    /**
     * One of them.
     *
     * @param total how many there are, on all pages
     */
    record Notification(UUID id, Kind kind, String title, String address, Instant at, boolean read, long total) {}
}
