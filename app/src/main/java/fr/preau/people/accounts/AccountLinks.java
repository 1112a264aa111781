package fr.preau.people.accounts;

import fr.preau.people.OneTimeToken;
import fr.preau.people.WhoAsks;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links of people: to open the account that they were invited to, or to choose another password. */
@Component
public class AccountLinks {

    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    AccountLinks(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /** A new link, which takes the place of those made before for the same thing. Its token is known at this moment only. */
    @Transactional
    public OneTimeToken issue(UUID person, Purpose purpose) {
        return issue(person, purpose, WhoAsks.actor());
    }

    /** The same, after the request is over. */
    @Transactional
    public OneTimeToken issue(UUID person, Purpose purpose, Actor who) {
        forget(person, purpose);
        OneTimeToken token = OneTimeToken.random();
        Instant now = clock.instant();
        sql.sql("""
                        insert into people.account_link (token_hash, person_id, purpose, issued_at, expires_at)
                        values (:hash, :person, :purpose, :now, :expiry)""")
                .param("hash", token.hash())
                .param("person", person)
                .param("purpose", purpose.slug())
                .param("now", timestamp(now))
                .param("expiry", timestamp(now.plus(purpose.validity())))
                .update();
        audit.write(AuditKind.LINK_ISSUED, who, person, Details.of(Detail.PURPOSE, purpose.slug()));
        return token;
    }

    /** Was none sent in the last minutes? Nobody's letter-box is to be filled by a stranger. */
    public boolean mayBeSent(UUID person, Purpose purpose) {
        return !sql.sql("""
                        select exists (select from people.account_link
                        where person_id = :person and purpose = :purpose and issued_at > :recently)""")
                .param("person", person)
                .param("purpose", purpose.slug())
                .param("recently", timestamp(clock.instant().minus(BETWEEN_LETTERS)))
                .query(Boolean.class)
                .single();
    }

    /** What a link would open, without using it up. */
    public Optional<Opened> find(OneTimeToken token) {
        return sql.sql("""
                        select person_id, purpose from people.account_link
                        where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", token.hash())
                .param("now", timestamp(clock.instant()))
                .query((row, _) ->
                        new Opened(row.getObject("person_id", UUID.class), Purpose.of(row.getString("purpose"))))
                .optional();
    }

    /**
     * Uses the link up, in one statement so that of two visitors one enters.
     *
     * @param purposes those that are meant here: a link for one thing does no other
     */
    Optional<Opened> use(OneTimeToken token, Purpose... purposes) {
        return sql.sql("""
                        update people.account_link set used_at = :now
                        where token_hash = :hash and purpose = any (:purposes) and used_at is null and expires_at > :now
                        returning person_id, purpose""")
                .param("hash", token.hash())
                .param("purposes", Arrays.stream(purposes).map(Purpose::slug).toArray(String[]::new))
                .param("now", timestamp(clock.instant()))
                .query((row, _) ->
                        new Opened(row.getObject("person_id", UUID.class), Purpose.of(row.getString("purpose"))))
                .optional();
    }

    /** Links of this person that were not followed open nothing any more. */
    void forgetAll(UUID person) {
        for (Purpose purpose : Purpose.values()) {
            forget(person, purpose);
        }
    }

    private void forget(UUID person, Purpose purpose) {
        sql.sql("delete from people.account_link where person_id = :person and purpose = :purpose")
                .param("person", person)
                .param("purpose", purpose.slug())
                .update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a link is for. */
    public enum Purpose {
        /** Opening the account that one was invited to. */
        WELCOME(Duration.ofDays(7)),
        /** Choosing another password. */
        PASSWORD(Duration.ofHours(1)),
        /** Signing in, this once. */
        ENTRY(Duration.ofMinutes(15));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        public Duration validity() {
            return validity;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Purpose of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }

    /** What a link opens. */
    public record Opened(UUID person, Purpose purpose) {}
}
