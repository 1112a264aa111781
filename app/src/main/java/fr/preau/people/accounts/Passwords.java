package fr.preau.people.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passwords of accounts, of which only hashes are kept. */
@Component
class Passwords {

    private final JdbcClient sql;
    private final Clock clock;
    private final PasswordHashing hashing;

    Passwords(JdbcClient sql, Clock clock, PasswordHashing hashing) {
        this.sql = sql;
        this.clock = clock;
        this.hashing = hashing;
    }

    void set(UUID person, String password) {
        sql.sql("""
                        insert into people.password (person_id, hash, set_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at""")
                .param("person", person)
                .param("hash", hashing.hash(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person has none any more. */
    void forget(UUID person) {
        sql.sql("delete from people.password where person_id = :person")
                .param("person", person)
                .update();
    }

    boolean isSet(UUID person) {
        return findHash(person).isPresent();
    }

    /** Is it the password of this person? Takes the same time when there is no such person, or no password. */
    boolean isThatOf(Optional<UUID> person, String password) {
        Optional<String> hash = person.flatMap(this::findHash);
        return hash.map(known -> hashing.matches(password, known)).orElseGet(() -> hashing.matchesNobody(password));
    }

    /** Hashes it again where the hash was made with weaker parameters than today's. */
    void renew(UUID person, String password) {
        if (findHash(person).filter(hashing::isOutdated).isPresent()) {
            set(person, password);
        }
    }

    private Optional<String> findHash(UUID person) {
        return sql.sql("select hash from people.password where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }
}
