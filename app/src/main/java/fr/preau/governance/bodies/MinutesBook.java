package fr.preau.governance.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of meetings, as they are kept. */
@Component
class MinutesBook {

    /** Whether the minutes of the meeting {@code m} are published, and with them what it decided. */
    static final String PUBLISHED =
            "exists (select from governance.minutes x where x.meeting_id = m.id and x.state = 'publie')";

    private static final String SELECT = """
            select l.id, l.item_id, l.position, l.words, l.version, l.revision, l.beside, l.writer_id, coalesce(n.name, '') as writer_name
            from governance.minutes_line l left join people.published_name n on n.id = l.writer_id
            """;

    private final JdbcClient sql;

    MinutesBook(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The minutes of a meeting, when something was written.
     *
     * @param inside whether who reads sits in the body or keeps it; others find what is published
     */
    Optional<Minutes> find(UUID meeting, boolean inside) {
        return sql.sql("select * from governance.minutes where meeting_id = :meeting and (:inside or state = 'publie')")
                .param("meeting", meeting)
                .param("inside", inside)
                .query((row, _) -> minutes(row))
                .optional();
    }

    /** The minutes, begun if nothing was written, which nobody else changes until the end of the transaction. */
    Minutes open(UUID meeting) {
        sql.sql("insert into governance.minutes (meeting_id) values (:meeting) on conflict do nothing")
                .param("meeting", meeting)
                .update();
        return sql.sql("select * from governance.minutes where meeting_id = :meeting for update")
                .param("meeting", meeting)
                .query((row, _) -> minutes(row))
                .single();
    }

    /** Counts one more change; the minutes must be locked. */
    long advance(UUID meeting) {
        return sql.sql(
                        "update governance.minutes set revision = revision + 1 where meeting_id = :meeting returning revision")
                .param("meeting", meeting)
                .query(Long.class)
                .single();
    }

    /** In their order, other versions after the line they stand beside; with those taken away, which have no words. */
    List<MinutesLine> listOf(UUID meeting) {
        return sql.sql(SELECT + " where l.meeting_id = :meeting order by l.position, l.beside is not null, l.id")
                .param("meeting", meeting)
                .query((row, _) -> line(row))
                .list();
    }

    /** A line of these minutes and of no others. */
    Optional<MinutesLine> findLine(UUID meeting, UUID line) {
        return sql.sql(SELECT + " where l.meeting_id = :meeting and l.id = :line")
                .param("meeting", meeting)
                .param("line", line)
                .query((row, _) -> line(row))
                .optional();
    }

    /** Adds a line after all others. */
    UUID add(UUID meeting, Optional<UUID> item, String words, Optional<UUID> writer, Instant now) {
        return said(sql.sql("""
                        insert into governance.minutes_line (meeting_id, item_id, position, words, revision, writer_id, written_at)
                        select :meeting, cast(:item as uuid), coalesce(max(position), 0) + 1, :words, :revision, cast(:writer as uuid),
                            :now
                        from governance.minutes_line where meeting_id = :meeting
                        returning id"""), meeting, words, writer, now)
                .param("item", item.orElse(null))
                .query(UUID.class)
                .single();
    }

    /** Gives the lines their places, in this order; the minutes must be locked. */
    void order(MinutesOrder order) {
        List<UUID> lines = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        order.places().forEach(place -> {
            int position = positions.isEmpty() ? 1 : positions.getLast() + 1;
            place.forEach(line -> {
                lines.add(line);
                positions.add(position);
            });
        });
        sql.sql("""
                        update governance.minutes_line l set position = o.position
                        from unnest(cast(:lines as uuid[]), cast(:positions as integer[])) o (id, position)
                        where l.id = o.id and l.position <> o.position""")
                .param("lines", lines.toArray(UUID[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    /** Counts a change of a line that leaves its words, so that who reads the page is shown its point anew. */
    void touch(UUID meeting, UUID line) {
        long revision = advance(meeting);
        sql.sql("update governance.minutes_line set revision = :revision where id = :line and meeting_id = :meeting")
                .param("revision", revision)
                .param("line", line)
                .param("meeting", meeting)
                .update();
    }

    /** Puts other words beside a line. */
    void addBeside(UUID meeting, MinutesLine line, String words, Optional<UUID> writer, Instant now) {
        said(sql.sql("""
                        insert into governance.minutes_line
                            (meeting_id, item_id, position, words, revision, beside, writer_id, written_at)
                        values (:meeting, cast(:item as uuid), :position, :words, :revision, :beside, cast(:writer as uuid), :now)"""), meeting, words, writer, now)
                .param("item", line.item().orElse(null))
                .param("position", line.position())
                .param("beside", line.beside().orElse(line.id()))
                .update();
    }

    /** Other words in the place of those it had; it is in its place again if it was taken away. */
    void change(UUID meeting, UUID line, String words, Optional<UUID> writer, Instant now) {
        said(sql.sql("""
                        update governance.minutes_line set words = :words, version = version + 1, revision = :revision, removed = false,
                            writer_id = cast(:writer as uuid), written_at = :now
                        where id = :line and meeting_id = :meeting"""), meeting, words, writer, now).param("line", line).update();
    }

    private JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement, UUID meeting, String words, Optional<UUID> writer, Instant now) {
        return statement
                .param("meeting", meeting)
                .param("words", words)
                .param("revision", advance(meeting))
                .param("writer", writer.orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Takes a line away; other versions of it stand for themselves from then on. */
    void remove(UUID meeting, UUID line) {
        long revision = advance(meeting);
        sql.sql("""
                        update governance.minutes_line set words = '', removed = true, version = version + 1, revision = :revision
                        where id = :line and meeting_id = :meeting""")
                .param("revision", revision)
                .param("line", line)
                .param("meeting", meeting)
                .update();
        sql.sql("update governance.minutes_line set beside = null, revision = :revision where beside = :line")
                .param("revision", revision)
                .param("line", line)
                .update();
    }

    /** @param approvedIn the later meeting that approves; of what becomes approved only */
    void become(UUID meeting, MinutesState state, Optional<UUID> approvedIn, Instant now) {
        sql.sql("""
                        update governance.minutes set state = :state,
                            approved_at = case when :open then null else coalesce(approved_at, :now) end,
                            approved_in = coalesce(approved_in, cast(:approvedIn as uuid))
                        where meeting_id = :meeting""")
                .param("state", state.slug())
                .param("open", state.isOpen())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("approvedIn", approvedIn.orElse(null))
                .param("meeting", meeting)
                .update();
    }

    /**
     * Notes who submits them.
     *
     * @return how many times they were submitted, this one included
     */
    int noteSubmission(UUID meeting, Optional<UUID> by) {
        return sql.sql("""
                        update governance.minutes set submissions = submissions + 1, submitted_by = cast(:by as uuid)
                        where meeting_id = :meeting returning submissions""")
                .param("by", by.orElse(null))
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    /** Takes a line, with the versions that stand beside it, to another point; the minutes must be locked. */
    void regroup(UUID meeting, UUID line, Optional<UUID> item) {
        long revision = advance(meeting);
        sql.sql("""
                        update governance.minutes_line set item_id = cast(:item as uuid), revision = :revision
                        where meeting_id = :meeting and (id = :line or beside = :line)""")
                .param("item", item.orElse(null))
                .param("revision", revision)
                .param("meeting", meeting)
                .param("line", line)
                .update();
        sql.sql("update governance.minutes set regrouped = :revision where meeting_id = :meeting")
                .param("revision", revision)
                .param("meeting", meeting)
                .update();
    }

    /** The first first. */
    List<Correction> listCorrections(UUID meeting) {
        return sql.sql("""
                        select words, added_at from governance.minutes_correction where meeting_id = :meeting
                        order by added_at, id""")
                .param("meeting", meeting)
                .query((row, _) -> new Correction(row.getString("words"), Meetings.instant(row, "added_at")))
                .list();
    }

    void addCorrection(UUID meeting, String words, Instant now) {
        sql.sql("""
                        insert into governance.minutes_correction (meeting_id, words, added_at) values (:meeting, :words, :now)""")
                .param("meeting", meeting)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        OffsetDateTime approved = row.getObject("approved_at", OffsetDateTime.class);
        return new Minutes(
                row.getObject("meeting_id", UUID.class),
                row.getLong("revision"),
                row.getLong("regrouped"),
                MinutesState.ofSlug(row.getString("state")),
                new Minutes.Submission(row.getInt("submissions"), uuid(row, "submitted_by")),
                Optional.ofNullable(approved).map(OffsetDateTime::toInstant),
                uuid(row, "approved_in"));
    }

    private static MinutesLine line(ResultSet row) throws SQLException {
        return new MinutesLine(
                row.getObject("id", UUID.class),
                uuid(row, "item_id"),
                row.getInt("position"),
                row.getString("words"),
                row.getInt("version"),
                row.getLong("revision"),
                uuid(row, "beside"),
                uuid(row, "writer_id"),
                Objects.requireNonNull(row.getString("writer_name")));
    }

    private static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /** Something found wrong after the minutes were approved. */
    record Correction(String words, Instant addedAt) {

        static final int LONGEST = 2000;
    }
}
