package fr.preau.people.passkeys;

import fr.preau.people.accounts.PersonName;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of people. Each question is asked for one person: somebody else's passkey is not found. */
@Component
public class Passkeys {

    private final JdbcClient sql;
    private final Audit audit;

    Passkeys(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** Those of a person, the oldest first. */
    public List<Passkey> list(UUID person) {
        return sql.sql("""
                        select id, label, created_at, last_used_at from people.passkey
                        where person_id = :person order by created_at, id""")
                .param("person", person)
                .query((row, _) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** What somebody typed as the label of a passkey: a line, as a name is, and shorter. */
    public static Optional<String> readLabel(String typed) {
        return PersonName.read(typed).map(PersonName::value).filter(label -> label.length() <= Passkey.LONGEST);
    }

    /** @return false when this person has no such passkey */
    @Transactional
    public boolean rename(UUID person, UUID passkey, String label) {
        return sql.sql("update people.passkey set label = :label where id = :id and person_id = :person")
                        .param("label", label)
                        .param("id", passkey)
                        .param("person", person)
                        .update()
                > 0;
    }

    /** @return false when this person has no such passkey */
    @Transactional
    public boolean remove(UUID person, UUID passkey) {
        Optional<String> removed = sql.sql(
                        "delete from people.passkey where id = :id and person_id = :person returning label")
                .param("id", passkey)
                .param("person", person)
                .query((row, _) -> row.getString("label"))
                .optional();
        removed.ifPresent(label ->
                audit.write(AuditKind.PASSKEY_REMOVED, Actor.person(person), person, Details.of(Detail.LABEL, label)));
        return removed.isPresent();
    }
}
