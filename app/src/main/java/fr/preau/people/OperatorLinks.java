package fr.preau.people;

import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time links issued so far: each opens the house once, before it expires. */
@Component
class OperatorLinks {

    private final JdbcClient database;
    private final Clock clock;
    private final OperatorSettings settings;
    private final Audit audit;

    OperatorLinks(JdbcClient database, Clock clock, OperatorSettings settings, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.audit = audit;
    }

    /** A new link. Those issued before stay valid until they expire, since each copy of the application prints its own. */
    @Transactional
    public Issued issue() {
        forgetOldOnes();
        OneTimeToken token = OneTimeToken.random();
        Instant now = clock.instant();
        Instant expiry = now.plus(settings.linkValidity());
        database.sql("""
                        insert into people.operator_link (token_hash, issued_at, expires_at)
                        values (:hash, :now, :expiry)
                        """)
                .param("hash", token.hash())
                .param("now", timestamp(now))
                .param("expiry", timestamp(expiry))
                .update();
        return new Issued(token, expiry);
    }

    /** Uses the link up, in one statement so that two visitors never both enter with it. */
    @Transactional
    public Outcome use(OneTimeToken token) {
        int used = database.sql("""
                        update people.operator_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", token.hash())
                .param("now", timestamp(clock.instant()))
                .update();
        if (used == 0) {
            return whyRefused(token);
        }
        audit.write(AuditKind.OPERATOR_ENTERED, Actor.OPERATOR, Details.none());
        return Outcome.ACCEPTED;
    }

    private Outcome whyRefused(OneTimeToken token) {
        return database.sql("select used_at is not null from people.operator_link where token_hash = :hash")
                .param("hash", token.hash())
                .query(Boolean.class)
                .optional()
                .map(used -> used ? Outcome.ALREADY_USED : Outcome.EXPIRED)
                .orElse(Outcome.UNKNOWN);
    }

    /** Kept for a day after they expire, only to tell a late visitor why the link no longer works. */
    private void forgetOldOnes() {
        database.sql("delete from people.operator_link where expires_at < :yesterday")
                .param("yesterday", timestamp(clock.instant()).minusDays(1))
                .update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A link that has just been made; its token is known at this moment only. */
    record Issued(OneTimeToken token, Instant expiry) {}

    /** What following a link gave. */
    enum Outcome {
        ACCEPTED,
        ALREADY_USED,
        EXPIRED,
        UNKNOWN
    }
}
