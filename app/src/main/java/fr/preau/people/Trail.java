package fr.preau.people;

import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.people.audit.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail, as other modules write it about their records, in the transaction of the change, and show it on their pages. */
@Component
public class Trail {

    private final Audit audit;
    private final Reads reads;
    private final JdbcClient sql;

    Trail(Audit audit, Reads reads, JdbcClient sql) {
        this.audit = audit;
        this.reads = reads;
        this.sql = sql;
    }

    /**
     * Tells what became of a record.
     *
     * @param record its number
     * @param concerned those with an account whom it concerns: each is shown it, and its words go when one of them is erased
     */
    public void tell(Deed deed, UUID record, Told told, Collection<UUID> concerned) {
        audit.writeOfRecord(deed.kind, WhoAsks.actor(), record.toString(), told.details(), concerned);
    }

    /** Tells that who asks read the names of these people. */
    public void read(Collection<UUID> people) {
        reads.ofMany(AuditKind.PEOPLE_READ, people);
    }

    /** Tells that who asks took the names of these people away in a file. */
    public void taken(Collection<UUID> people) {
        reads.ofMany(AuditKind.PEOPLE_TAKEN, people);
    }

    /** What became of a record, the newest first. */
    public List<Line> list(UUID record, int limit) {
        return sql.sql("""
                        select e.at, e.kind, w.name as who, e.who = 'operator' as by_operator, p.body
                        from people.audit_entry e
                        left join people.audit_payload p on p.day = e.day and p.rank = e.rank
                        left join people.person w on w.id = case when e.who not in ('operator', 'nobody') then e.who::uuid end
                        where e.about = :record and e.kind = any (:changes)
                        order by e.day desc, e.rank desc limit :limit""")
                .param("record", record.toString())
                .param("changes", Deed.changes())
                .param("limit", limit)
                .query(Trail::line)
                .list();
    }

    /**
     * Takes away what entries about some records tell, where it holds these words: the name of somebody who has no account and asks to be
     * forgotten. That something happened stays.
     */
    @Transactional
    public void forget(Collection<UUID> records, String words) {
        sql.sql("""
                        delete from people.audit_payload p using people.audit_entry e
                        where e.day = p.day and e.rank = p.rank and e.about = any (:records)
                        and exists (select from json_each_text(p.body::json) told where position(:words in told.value) > 0)""")
                .param("records", records.stream().map(UUID::toString).toArray(String[]::new))
                .param("words", words)
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String body = row.getString("body");
        Map<Detail, String> told = (body == null ? Details.none() : Details.read(body)).values();
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditKind.findBySlug(row.getString("kind"))
                        .map(AuditKind::label)
                        .orElse(""),
                row.getString("who"),
                row.getBoolean("by_operator"),
                told.getOrDefault(Detail.BEFORE, ""),
                told.getOrDefault(Detail.AFTER, ""),
                told.getOrDefault(Detail.REASON, ""));
    }

    /** What can become of a record. */
    public enum Deed {
        ADDED(AuditKind.RECORD_ADDED),
        CHANGED(AuditKind.RECORD_CHANGED),
        /** It is over, and kept; or it was only begun, and is gone. */
        ENDED(AuditKind.RECORD_ENDED),
        /** Somebody wrote to whom it is about; what they wrote is not kept. */
        WRITTEN_TO(AuditKind.WRITTEN_TO);

        private final AuditKind kind;

        Deed(AuditKind kind) {
            this.kind = kind;
        }

        private static String[] changes() {
            return Arrays.stream(values())
                    .filter(deed -> deed != WRITTEN_TO)
                    .map(deed -> deed.kind.slug())
                    .toArray(String[]::new);
        }
    }

    /**
     * What is told of a change, in French.
     *
     * @param record what it is: «ERUN, Bourges»
     * @param before what it was; empty for nothing
     * @param after what it is now; empty for nothing
     * @param reason as who did it wrote it; empty for none
     */
    public record Told(String record, String before, String after, String reason) {

        public static Told of(String record) {
            return new Told(record, "", "", "");
        }

        Details details() {
            Details told = Details.of(Detail.RECORD, record);
            told = before.isEmpty() ? told : told.with(Detail.BEFORE, before);
            told = after.isEmpty() ? told : told.with(Detail.AFTER, after);
            return reason.isEmpty() ? told : told.with(Detail.REASON, reason);
        }
    }

    /**
     * One change.
     *
     * @param kind what happened, in French
     * @param who null when it is nobody with an account
     */
    public record Line(
            Instant at,
            String kind,
            @Nullable String who,
            boolean byOperator,
            String before,
            String after,
            String reason) {

        /** Who did it, or these words where they have no account. */
        public String actor(String operator, String nobody) {
            return Objects.requireNonNullElse(who, byOperator ? operator : nobody);
        }
    }
}
