package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings, as they are kept and as who asks may read them. */
@Component
class Meetings {

    static final String COLUMNS = """
            m.id, m.body_id, m.starts_at, m.lasts, m.venue, m.link, m.is_private, m.state, m.reason, m.quorum as held_quorum, m.sequence,
            m.changed_at""";

    /** Who may know of the meeting {@code m} of the body {@code b}. */
    static final String KNOWN = "(not m.is_private and " + Reader.KNOWS + " or " + Reader.INSIDE + ")";

    private final JdbcClient sql;

    Meetings(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Meeting> find(UUID meeting) {
        return one("", meeting);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Meeting lock(UUID meeting) {
        return one(" for update", meeting).orElseThrow(UnknownBody::new);
    }

    private Optional<Meeting> one(String end, UUID meeting) {
        return sql.sql("select " + COLUMNS + " from governance.meeting m where m.id = :meeting" + end)
                .param("meeting", meeting)
                .query((row, _) -> meeting(row))
                .optional();
    }

    /** Those of a body of which who reads may know, the last first. */
    List<Meeting> listOf(UUID body, Reader reader) {
        return reader.tell(sql.sql("select " + COLUMNS
                        + " from governance.meeting m join governance.body b on b.id = m.body_id where b.id = :body and "
                        + KNOWN + " order by m.starts_at desc, m.id limit 500"))
                .param("body", body)
                .query((row, _) -> meeting(row))
                .list();
    }

    /** The meetings of the same body that were held after this one, the first first. */
    List<Meeting> listHeldAfter(Meeting meeting) {
        return sql.sql("select " + COLUMNS + """
                         from governance.meeting m
                        where m.body_id = :body and m.state = 'tenue' and m.starts_at > :after and m.id <> :meeting
                        order by m.starts_at, m.id limit 100""")
                .param("body", meeting.body())
                .param("after", meeting.plan().startsAt().atOffset(ZoneOffset.UTC))
                .param("meeting", meeting.id())
                .query((row, _) -> meeting(row))
                .list();
    }

    /** The days on which a body met, private meetings included: they count, and nothing else is told of them. */
    List<LocalDate> daysHeld(UUID body) {
        return sql.sql("select starts_at from governance.meeting where body_id = :body and state = 'tenue'")
                .param("body", body)
                .query((row, _) -> LocalDate.ofInstant(instant(row, "starts_at"), Meeting.PARIS))
                .list();
    }

    UUID add(UUID body, MeetingPlan plan, Instant now) {
        return said(sql.sql("""
                        insert into governance.meeting (body_id, starts_at, lasts, venue, link, is_private, changed_at)
                        values (:body, :startsAt, :lasts, :venue, :link, :isPrivate, :now) returning id"""), plan)
                .param("body", body)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void change(UUID meeting, MeetingPlan plan, Instant now) {
        said(sql.sql("""
                        update governance.meeting set starts_at = :startsAt, lasts = :lasts, venue = :venue, link = :link,
                            is_private = :isPrivate, sequence = sequence + 1, changed_at = :now
                        where id = :meeting"""), plan)
                .param("meeting", meeting)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, MeetingPlan plan) {
        return statement
                .param("startsAt", plan.startsAt().atOffset(ZoneOffset.UTC))
                .param("lasts", plan.minutes())
                .param("venue", plan.venue())
                .param("link", plan.link())
                .param("isPrivate", plan.isPrivate());
    }

    /** Counts a change that calendars show, of what is not in the row of the meeting itself. */
    void touch(UUID meeting, Instant now) {
        sql.sql("update governance.meeting set sequence = sequence + 1, changed_at = :now where id = :meeting")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting)
                .update();
    }

    /** @param quorum the rule of the day, of a meeting that was held */
    void become(UUID meeting, MeetingState state, String reason, Optional<Percentage> quorum, Instant now) {
        sql.sql("""
                        update governance.meeting set state = :state, reason = :reason, quorum = :quorum, sequence = sequence + 1,
                            changed_at = :now
                        where id = :meeting""")
                .param("state", state.slug())
                .param("reason", reason)
                .param("quorum", quorum.map(Percentage::value).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", meeting)
                .update();
    }

    static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                new MeetingPlan(
                        instant(row, "starts_at"),
                        row.getInt("lasts"),
                        row.getString("venue"),
                        row.getString("link"),
                        row.getBoolean("is_private")),
                MeetingState.ofSlug(row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getBigDecimal("held_quorum")).map(Percentage::new),
                row.getInt("sequence"),
                instant(row, "changed_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
