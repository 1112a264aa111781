package fr.preau.people.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the audit trail, in the transaction of the change that it tells: both are kept, or neither. Writers wait for each other until the
 * transaction ends, so that it is written to after everything else.
 */
@Component
public class Audit {

    /** Any number that no other lock of the product has: «audit» in ASCII. */
    private static final long LOCK = 0x6175646974L;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient sql;
    private final Clock clock;

    public Audit(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Something that happened to nobody. */
    @Transactional
    public void write(AuditKind kind, Actor who, Details details) {
        write(kind, who, (String) null, details);
    }

    /** Something that happened to a person. */
    @Transactional
    public void write(AuditKind kind, Actor who, UUID person, Details details) {
        write(kind, who, person.toString(), details);
    }

    /**
     * Something that happened.
     *
     * @param about number of a person or of a record, or a place; null for nothing
     */
    @Transactional
    public void write(AuditKind kind, Actor who, @Nullable String about, Details details) {
        writeLink(kind, who, about, details);
    }

    /**
     * Something that concerns many people, such as a list of them that was read. Whom is told beside the entry, and not under its hash: it may
     * be erased with the rest.
     */
    @Transactional
    public void writeOfMany(AuditKind kind, Actor who, Details details, Collection<UUID> concerned) {
        concern(writeLink(kind, who, null, details.with(Detail.COUNT, String.valueOf(concerned.size()))), concerned);
    }

    private void concern(Link link, Collection<UUID> people) {
        sql.sql("""
                        insert into people.audit_concerned (day, rank, person_id)
                        select :day, :rank, person_id from unnest(:people) as person_id""")
                .param("day", link.day())
                .param("rank", link.rank())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /**
     * Something that happened to a record, and concerns people whom its words may name.
     *
     * @param about number of the record
     */
    @Transactional
    public void writeOfRecord(AuditKind kind, Actor who, String about, Details details, Collection<UUID> concerned) {
        concern(writeLink(kind, who, about, details), concerned);
    }

    private Link writeLink(AuditKind kind, Actor who, @Nullable String about, Details details) {
        sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        Optional<Payload> payload = details.isEmpty() ? Optional.empty() : Optional.of(Payload.salted(details.json()));
        Link link = next(kind, who, about, payload.map(Payload::hash));
        add(link);
        payload.ifPresent(told -> add(link, told));
        return link;
    }

    /** A copy of the application whose clock is late adds to the day that another has begun: the chain never goes back. */
    private Link next(AuditKind kind, Actor who, @Nullable String about, Optional<Hash> payload) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        Optional<End> end = findEnd();
        boolean sameDay = end.isPresent() && !end.get().day().isBefore(today);
        return new Link(
                sameDay ? end.get().day() : today,
                sameDay ? end.get().rank() + 1 : 1,
                now,
                kind.slug(),
                who.text(),
                about == null ? "" : about,
                payload,
                end.map(End::hash).orElse(Hash.ORIGIN));
    }

    private Optional<End> findEnd() {
        return sql.sql("select day, rank, hash from people.audit_entry order by day desc, rank desc limit 1")
                .query((row, _) -> new End(
                        row.getObject("day", LocalDate.class), row.getInt("rank"), Hash.ofBytes(row.getBytes("hash"))))
                .optional();
    }

    private void add(Link link) {
        sql.sql("""
                        insert into people.audit_entry (day, rank, at, kind, who, about, payload_hash, previous_hash, hash)
                        values (:day, :rank, :at, :kind, :who, :about, :payload, :previous, :hash)""")
                .param("day", link.day())
                .param("rank", link.rank())
                .param("at", link.at().atOffset(ZoneOffset.UTC))
                .param("kind", link.kind())
                .param("who", link.who())
                .param("about", link.about().isEmpty() ? null : link.about())
                .param("payload", link.payload().map(Hash::bytes).orElse(null))
                .param("previous", link.previous().bytes())
                .param("hash", link.hash().bytes())
                .update();
    }

    private void add(Link link, Payload told) {
        sql.sql("insert into people.audit_payload (day, rank, salt, body) values (:day, :rank, :salt, :body)")
                .param("day", link.day())
                .param("rank", link.rank())
                .param("salt", told.salt())
                .param("body", told.body())
                .update();
    }

    /** Where the chain stands. */
    private record End(LocalDate day, int rank, Hash hash) {}
}
