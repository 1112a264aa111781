package fr.preau.people.providers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of ours is who at which provider. */
@Component
class Identities {

    private final JdbcClient sql;
    private final Clock clock;

    Identities(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Known> find(String issuer, String subject) {
        return sql.sql("select id, person_id from people.identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> new Known(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .optional();
    }

    /**
     * Makes somebody at a provider one of ours.
     *
     * @return empty when this person is somebody else there already: an address may have passed to a colleague
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

    void noteSignIn(UUID identity) {
        sql.sql("update people.identity set signed_in_at = :now where id = :identity")
                .param("now", now())
                .param("identity", identity)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Somebody at a provider who is somebody here. */
    record Known(UUID id, UUID person) {}
}
