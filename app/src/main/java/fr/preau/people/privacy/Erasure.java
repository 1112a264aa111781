package fr.preau.people.privacy;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PersonalRecords;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import fr.preau.people.rights.Rights;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an account name nobody (RGPD, article 17). What the person did stays done: rights they held say role, place and days; the trail
 * says what happened, when, and a number that leads to nobody.
 */
@Component
public class Erasure {

    private static final String[] RECORDS = Arrays.stream(AuditKind.values())
            .filter(AuditKind::isOfRecord)
            .map(AuditKind::slug)
            .toArray(String[]::new);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Rights rights;
    private final Audit audit;
    private final List<PersonalRecords> records;

    Erasure(JdbcClient sql, Accounts accounts, Rights rights, Audit audit, List<PersonalRecords> records) {
        this.sql = sql;
        this.accounts = accounts;
        this.rights = rights;
        this.audit = audit;
        this.records = List.copyOf(records);
    }

    /** Does it leave nobody who administers this installation? */
    public boolean isRefusedFor(UUID person) {
        return rights.listOf(person).stream().anyMatch(given -> rights.isLastAdministration(given.id()));
    }

    /**
     * Erases for good.
     *
     * @param by null when it is the operator
     */
    @Transactional
    public void erase(UUID person, @Nullable UUID by) {
        rights.endAll(person, by, t("people.erased.reason"));
        rights.forgetReasons(person, t("people.erased.reason"));
        records.forEach(held -> held.erase(person));
        accounts.erase(person, new PersonName(t("people.erased.name")));
        forgetTrail(person);
        audit.write(AuditKind.ACCOUNT_ERASED, WhoAsks.actor(), person, Details.none());
    }

    /** What entries about this person tell, and on which lists they stood. */
    private void forgetTrail(UUID person) {
        sql.sql("""
                        delete from people.audit_payload p using people.audit_entry e
                        where e.day = p.day and e.rank = p.rank and e.about = :person""").param("person", person.toString()).update();
        sql.sql("""
                        delete from people.audit_payload p using people.audit_entry e, people.audit_concerned c
                        where e.day = p.day and e.rank = p.rank and c.day = p.day and c.rank = p.rank
                        and c.person_id = :person and e.kind = any (:records)""").param("person", person).param("records", RECORDS).update();
        sql.sql("delete from people.audit_concerned where person_id = :person")
                .param("person", person)
                .update();
    }
}
