package fr.preau.people.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole trail again and says whether it was tampered with, one day at a time, also while the application runs. */
public final class AuditCheck {

    private final JdbcClient sql;

    private AuditCheck(JdbcClient sql) {
        this.sql = sql;
    }

    public static AuditCheck over(DataSource database) {
        return new AuditCheck(JdbcClient.create(database));
    }

    /** Has this database a trail? Not before the application has been opened over it once. */
    public boolean hasTrail() {
        return sql.sql("select to_regclass('people.audit_entry') is not null")
                .query(Boolean.class)
                .single();
    }

    /** Is there an entry with this hash? Whoever noted the last one, some day, learns that nothing up to it was rewritten. */
    public boolean holds(String hash) {
        String wanted = hash.strip().toLowerCase(Locale.ROOT);
        return wanted.matches("[0-9a-f]{64}")
                && sql.sql("select exists (select from people.audit_entry where hash = decode(?, 'hex'))")
                        .param(wanted)
                        .query(Boolean.class)
                        .single();
    }

    public Result run() {
        List<LocalDate> days = sql.sql("select distinct day from people.audit_entry order by day")
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
        List<Fault> faults = new ArrayList<>();
        long entries = 0;
        long erased = 0;
        Hash last = Hash.ORIGIN;
        for (LocalDate day : days) {
            DayChain chain = read(day);
            faults.addAll(chain.faults(last));
            entries += chain.entries().size();
            erased += chain.erased();
            last = chain.last(last);
        }
        return new Result(days.size(), entries, erased, last.hex(), faults);
    }

    private DayChain read(LocalDate day) {
        return new DayChain(
                day, sql.sql("""
                        select e.*, p.salt, p.body from people.audit_entry e
                        left join people.audit_payload p on p.day = e.day and p.rank = e.rank
                        where e.day = ? order by e.rank""").param(day).query(AuditCheck::found).list());
    }

    private static DayChain.Found found(ResultSet row, int number) throws SQLException {
        byte[] payloadHash = row.getBytes("payload_hash");
        String body = row.getString("body");
        Link link = new Link(
                row.getObject("day", LocalDate.class),
                row.getInt("rank"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("who"),
                Objects.requireNonNullElse(row.getString("about"), ""),
                payloadHash == null ? Optional.empty() : Optional.of(Hash.ofBytes(payloadHash)),
                Hash.ofBytes(row.getBytes("previous_hash")));
        return new DayChain.Found(
                link,
                Hash.ofBytes(row.getBytes("hash")),
                body == null ? Optional.empty() : Optional.of(new Payload(row.getBytes("salt"), body)));
    }

    /**
     * What was found.
     *
     * @param days that have an entry
     * @param erased entries that no longer tell more than their kind, as the law may want
     * @param last hash of the last entry: to be noted elsewhere, it proves later that nothing before was rewritten
     * @param faults in the order of the entries; none when nothing was tampered with
     */
    public record Result(int days, long entries, long erased, String last, List<Fault> faults) {

        public Result {
            faults = List.copyOf(faults);
        }

        public boolean isSound() {
            return faults.isEmpty();
        }
    }
}
