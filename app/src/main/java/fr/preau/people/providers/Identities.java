package fr.preau.people.providers;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of ours is who at which provider. */
@Component
class Identities {

    /** Whom a person was at a provider, where they are somebody else now. */
    private static final String PARTED = """
            from people.identity
            where person_id = :person and issuer = :issuer and subject <> :subject and parted_at is not null""";

    private final JdbcClient sql;
    private final Clock clock;

    Identities(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Known> find(String issuer, String subject) {
        return sql.sql("""
                        select id, person_id from people.identity
                        where issuer = :issuer and subject = :subject and parted_at is null""")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> new Known(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .optional();
    }

    /**
     * Makes somebody at a provider one of ours.
     *
     * @return empty when this person is somebody else there already (an address may have passed to a colleague), or when this identity
     *     was taken off an account
     */
    Optional<Known> join(UUID person, String issuer, String subject) {
        return sql.sql("""
                        insert into people.identity (person_id, issuer, subject, joined_at, signed_in_at)
                        values (:person, :issuer, :subject, :now, :now) on conflict do nothing returning id, person_id""")
                .param("person", person)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", now())
                .query((row, _) -> new Known(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .optional();
    }

    /**
     * Makes somebody at a provider one of ours, who asks for it, and proved to be both.
     *
     * @return empty when they are somebody else's here
     */
    Optional<Known> link(UUID person, String issuer, String subject) {
        return sql.sql("""
                        insert into people.identity (person_id, issuer, subject, joined_at, signed_in_at)
                        values (:person, :issuer, :subject, :now, :now)
                        on conflict (issuer, subject) do update
                        set person_id = :person, joined_at = :now, signed_in_at = :now, parted_at = null
                        where people.identity.parted_at is not null
                        returning id, person_id""")
                .param("person", person)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", now())
                .query((row, _) -> new Known(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Forgets whom the person was at this provider before, if they took that off their account and are somebody else now. */
    void forgetParted(UUID person, String issuer, String subject) {
        Map<String, Object> former = Map.of("person", person, "issuer", issuer, "subject", subject);
        sql.sql("update people.access_right set identity_id = null where identity_id in (select id " + PARTED + ")")
                .params(former)
                .update();
        sql.sql("delete " + PARTED).params(former).update();
    }

    /** Those of a person, the oldest first. */
    List<Held> list(UUID person) {
        return sql.sql("""
                        select id, issuer, subject, joined_at, signed_in_at from people.identity
                        where person_id = :person and parted_at is null order by joined_at, id""")
                .param("person", person)
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        row.getObject("signed_in_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** It stays, so that its address alone does not join it again. */
    void part(UUID identity) {
        sql.sql("update people.identity set parted_at = :now where id = :identity")
                .param("now", now())
                .param("identity", identity)
                .update();
    }

    void noteSignIn(UUID identity) {
        sql.sql("update people.identity set signed_in_at = :now where id = :identity")
                .param("now", now())
                .param("identity", identity)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** One of somebody's. */
    record Held(UUID id, String issuer, String subject, Instant joined, Instant signedIn) {

        /** Kept out of logs. */
        @Override
        public String toString() {
            return "Held[issuer=%s]".formatted(issuer);
        }
    }

    /** Somebody at a provider who is somebody here. */
    record Known(UUID id, UUID person) {}
}
