package fr.preau.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who have an account. */
@Component
public class People {

    private final JdbcClient sql;
    private final Clock clock;

    People(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Person> find(UUID id) {
        return sql.sql("select id, name, email, state from people.person where id = :id")
                .param("id", id)
                .query(People::person)
                .optional();
    }

    public Optional<Person> findByEmail(Email email) {
        return sql.sql("select id, name, email, state from people.person where email = :email")
                .param("email", email.value())
                .query(People::person)
                .optional();
    }

    /** Has nobody an account that can be used? Then the operator makes the first. */
    public boolean isEmpty() {
        return !sql.sql("select exists (select from people.person where state = 'active')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds somebody, or answers who has this address already.
     *
     * @return the person as they now are
     */
    Person addOrFind(PersonName name, Email email) {
        sql.sql("""
                        insert into people.person (name, email, state, created_at) values (:name, :email, 'invited', :now)
                        on conflict (email) do nothing""")
                .param("name", name.value())
                .param("email", email.value())
                .param("now", now())
                .update();
        return findByEmail(email).orElseThrow();
    }

    void rename(UUID person, PersonName name) {
        sql.sql("update people.person set name = :name where id = :person")
                .param("name", name.value())
                .param("person", person)
                .update();
    }

    /**
     * Another name and another address.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else has this address
     */
    void correct(UUID person, PersonName name, Email email) {
        sql.sql("update people.person set name = :name, email = :email where id = :person")
                .param("name", name.value())
                .param("email", email.value())
                .param("person", person)
                .update();
    }

    /** Takes the name and the address away; a domain that leads nowhere (RFC 2606) stands in its place. */
    void erase(UUID person, PersonName instead) {
        correct(person, instead, new Email(person + "@erased.invalid"));
        setState(person, Person.State.ERASED);
        sql.sql("update people.person set signed_in_at = null where id = :person")
                .param("person", person)
                .update();
    }

    void setState(UUID person, Person.State state) {
        sql.sql("update people.person set state = :state where id = :person")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("person", person)
                .update();
    }

    /** An account that was closed is open again, or waits to be opened where nobody ever entered by it. */
    void reopen(UUID person) {
        sql.sql("""
                        update people.person p set state = case when p.signed_in_at is not null
                            or exists (select from people.password w where w.person_id = p.id) then 'active' else 'invited' end
                        where p.id = :person and p.state = 'closed'""").param("person", person).update();
    }

    void noteSignIn(UUID person) {
        sql.sql("update people.person set signed_in_at = :now where id = :person")
                .param("now", now())
                .param("person", person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new PersonName(row.getString("name")),
                new Email(row.getString("email")),
                Person.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
