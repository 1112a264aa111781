package fr.preau.governance.bodies;

import fr.preau.people.Directory;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sits in which body, and who sat there. Somebody with an account is known by it; no address leaves this class but to the letter that
 * is sent there.
 */
@Component
class Memberships {

    static final String ROLE_ORDER = """
            array_position(array['presidence', 'secretariat', 'membre-de-droit', 'membre', 'representation-parents',
                'representation-eleves', 'expertise'], m.role)""";

    private static final String SELECT = """
            select m.id, m.body_id, m.person_id, coalesce(n.name, m.name, '') as name, m.organisation, m.role, m.voting,
                   m.person_id is not null or m.email is not null as reachable, m.valid_from, m.valid_until, m.end_reason
            from governance.membership m left join people.published_name n on n.id = m.person_id
            """;

    private final JdbcClient sql;
    private final Directory directory;

    Memberships(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Optional<Membership> find(UUID member) {
        return sql.sql(SELECT + " where m.id = :member")
                .param("member", member)
                .query((row, _) -> membership(row))
                .optional();
    }

    /** All who sit or sat in it, who sits longest in their role first. */
    List<Membership> listOf(UUID body) {
        return sql.sql(SELECT + " where m.body_id = :body order by " + ROLE_ORDER + ", m.valid_from, m.id")
                .param("body", body)
                .query((row, _) -> membership(row))
                .list();
    }

    /** Those who sit on a day. */
    List<Membership> listOn(UUID body, LocalDate day) {
        return listOf(body).stream()
                .filter(member -> member.validity().covers(day))
                .toList();
    }

    /** The number of the account that has this address. */
    Optional<UUID> findAccount(String email) {
        return email.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(directory.findByAddresses(List.of(email)).get(email));
    }

    /** Does the person sit there on one of these days? */
    boolean sits(UUID body, UUID person, Validity days) {
        return sql.sql("""
                        select exists (select from governance.membership where body_id = :body and person_id = :person
                            and daterange(valid_from, valid_until, '[]') && daterange(:from, :until, '[]'))""")
                .param("body", body)
                .param("person", person)
                .param("from", days.from())
                .param("until", days.until())
                .query(Boolean.class)
                .single();
    }

    UUID add(UUID body, MemberDraft draft, Optional<UUID> person) {
        boolean account = person.isPresent();
        return sql.sql("""
                        insert into governance.membership
                            (body_id, person_id, name, email, organisation, role, voting, valid_from, valid_until)
                        values (:body, :person, :name, :email, :organisation, :role, :voting, :from, :until) returning id""")
                .param("body", body)
                .param("person", person.orElse(null))
                .param("name", account || draft.name().isEmpty() ? null : draft.name())
                .param("email", account || draft.email().isEmpty() ? null : draft.email())
                .param("organisation", draft.organisation())
                .param("role", draft.role().slug())
                .param("voting", draft.voting())
                .param("from", draft.validity().from())
                .param("until", draft.validity().until())
                .query(UUID.class)
                .single();
    }

    void end(UUID member, LocalDate lastDay, String reason) {
        sql.sql("update governance.membership set valid_until = :lastDay, end_reason = :reason where id = :member")
                .param("lastDay", lastDay)
                .param("reason", reason)
                .param("member", member)
                .update();
    }

    /** Where to write to somebody without an account; empty where no address is known. */
    Optional<String> findAddress(UUID member) {
        return sql.sql("select email from governance.membership where id = :member and email is not null")
                .param("member", member)
                .query(String.class)
                .optional();
    }

    /** Takes away what names somebody without an account; the term stays. */
    void forget(UUID member) {
        sql.sql("update governance.membership set name = null, email = null where id = :member")
                .param("member", member)
                .update();
    }

    /** Those who have opened an account since they became members are known by it from now on, but where it would sit twice. */
    @Transactional
    public void recogniseAccounts() {
        List<String> addresses = sql.sql(
                        "select distinct email from governance.membership where email is not null order by email")
                .query((row, _) -> row.getString("email"))
                .list();
        directory
                .findByAddresses(addresses)
                .forEach((address, person) -> sql.sql("""
                        update governance.membership m set person_id = :person, name = null, email = null
                        where m.email = :email and not exists (
                            select from governance.membership o
                            where o.id <> m.id and o.body_id = m.body_id and (o.person_id = :person or o.email = :email and o.id < m.id)
                            and daterange(o.valid_from, o.valid_until, '[]') && daterange(m.valid_from, m.valid_until, '[]'))""")
                        .param("person", person)
                        .param("email", address)
                        .update());
    }

    static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                Objects.requireNonNull(row.getString("name")),
                row.getString("organisation"),
                MemberRole.findBySlug(row.getString("role")).orElseThrow(),
                row.getBoolean("voting"),
                row.getBoolean("reachable"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getString("end_reason"));
    }
}
