package fr.preau.governance.relays;

import fr.preau.people.Directory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who hold posts. Somebody with an account is known by it; anybody else by their address, and by their name where no address is
 * known. No address leaves this class but to the letter that is sent there.
 */
@Component
class Holders {

    private static final String SELECT = """
            select r.id, coalesce(n.name, r.name) as name, r.person_id
            from governance.relay r left join people.published_name n on n.id = r.person_id
            """;

    private final JdbcClient sql;
    private final Directory directory;

    Holders(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Optional<Holder> find(UUID relay) {
        return sql.sql(SELECT + " where r.id = :relay")
                .param("relay", relay)
                .query((row, _) -> holder(row, "id"))
                .optional();
    }

    Holder get(UUID relay) {
        return find(relay).orElseThrow(UnknownRelay::new);
    }

    /** Who is called so, at this address; nobody when they were never appointed to anything. */
    Optional<Holder> find(Contact contact) {
        if (contact.email().isEmpty()) {
            return sql
                    .sql(
                            SELECT
                                    + " where r.email is null and r.person_id is null and governance.plain(r.name) = governance.plain(:name)")
                    .param("name", contact.name())
                    .query((row, _) -> holder(row, "id"))
                    .list()
                    .stream()
                    .findFirst();
        }
        UUID person = directory.findByAddresses(List.of(contact.email())).get(contact.email());
        return sql
                .sql(SELECT + " where r.email = :email or r.person_id = :person")
                .param("email", contact.email())
                .param("person", person)
                .query((row, _) -> holder(row, "id"))
                .list()
                .stream()
                .findFirst();
    }

    /** The same, added where they were never appointed to anything, and under the name that they have now. */
    Holder findOrAdd(Contact contact) {
        Holder holder = find(contact).orElseGet(() -> add(contact));
        if (holder.person().isEmpty() && !holder.name().equals(contact.name())) {
            sql.sql("update governance.relay set name = :name where id = :relay")
                    .param("name", contact.name())
                    .param("relay", holder.id())
                    .update();
        }
        return get(holder.id());
    }

    private Holder add(Contact contact) {
        UUID person = contact.email().isEmpty()
                ? null
                : directory.findByAddresses(List.of(contact.email())).get(contact.email());
        boolean account = person != null;
        UUID relay = sql.sql("""
                        insert into governance.relay (person_id, name, email) values (:person, :name, :email) returning id""")
                .param("person", person)
                .param("name", account ? null : contact.name())
                .param("email", account || contact.email().isEmpty() ? null : contact.email())
                .query(UUID.class)
                .single();
        return get(relay);
    }

    /** Where to write to somebody without an account; empty where no address is known. */
    Optional<String> findAddress(UUID relay) {
        return sql.sql("select email from governance.relay where id = :relay and email is not null")
                .param("relay", relay)
                .query(String.class)
                .optional();
    }

    /** Those who have opened an account since they were appointed are known by it from now on. */
    @Transactional
    public void recogniseAccounts() {
        List<String> addresses = sql.sql("select email from governance.relay where email is not null order by email")
                .query((row, _) -> row.getString("email"))
                .list();
        directory.findByAddresses(addresses).forEach(this::recognise);
    }

    private void recognise(String address, UUID person) {
        UUID relay = sql.sql("select id from governance.relay where email = :email for update")
                .param("email", address)
                .query(UUID.class)
                .single();
        Optional<UUID> known = sql.sql("select id from governance.relay where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .optional();
        if (known.isPresent()) {
            move("appointment", relay, known.get());
            move("message", relay, known.get());
            sql.sql("delete from governance.relay where id = :relay")
                    .param("relay", relay)
                    .update();
        } else {
            sql.sql("update governance.relay set person_id = :person, name = null, email = null where id = :relay")
                    .param("person", person)
                    .param("relay", relay)
                    .update();
        }
    }

    private void move(String table, UUID from, UUID to) {
        sql.sql("update governance.%s set relay_id = :to where relay_id = :from".formatted(table))
                .param("to", to)
                .param("from", from)
                .update();
    }

    /** Takes away what names them; the terms stay, without skills. */
    void forget(UUID relay) {
        sql.sql("update governance.relay set person_id = null, name = null, email = null where id = :relay")
                .param("relay", relay)
                .update();
        sql.sql("update governance.appointment set skills = '{}', way = '' where relay_id = :relay")
                .param("relay", relay)
                .update();
        sql.sql("delete from governance.message where relay_id = :relay")
                .param("relay", relay)
                .update();
    }

    static Holder holder(ResultSet row, String id) throws SQLException {
        return new Holder(
                row.getObject(id, UUID.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                Optional.ofNullable(row.getObject("person_id", UUID.class)));
    }
}
