package fr.preau.governance.bodies;

import fr.preau.people.Directory;
import fr.preau.people.OneTimeToken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret addresses at which programs read the meetings of people, one for each. Only hashes are kept. */
@Component
class PersonalCalendars {

    private final JdbcClient sql;
    private final Directory directory;
    private final Clock clock;

    PersonalCalendars(JdbcClient sql, Directory directory, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    /** A new secret, known at this moment only; the one before opens nothing any more. */
    OneTimeToken issue(UUID person) {
        OneTimeToken secret = OneTimeToken.random();
        sql.sql("""
                        insert into governance.calendar_address (person_id, hash, made_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set hash = excluded.hash, made_at = excluded.made_at""")
                .param("person", person)
                .param("hash", secret.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    void revoke(UUID person) {
        sql.sql("delete from governance.calendar_address where person_id = :person")
                .param("person", person)
                .update();
    }

    /** The day on which somebody made theirs; empty for none. */
    Optional<LocalDate> findDay(UUID person) {
        return sql.sql("select made_at from governance.calendar_address where person_id = :person")
                .param("person", person)
                .query((row, _) -> LocalDate.ofInstant(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), Meeting.PARIS))
                .optional();
    }

    /** Whose it is; of an account that is closed, nobody's. */
    Optional<UUID> findPerson(OneTimeToken shown) {
        return sql.sql("select person_id from governance.calendar_address where hash = :hash")
                .param("hash", shown.hash())
                .query(UUID.class)
                .optional()
                .filter(person -> !directory.listReachable(Set.of(person)).isEmpty());
    }
}
