package fr.preau.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.ClientAddress;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditCheck;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still told after so many days. */
@PreauTest
class RetentionTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    SignIn signIn;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private UUID claire;

    @BeforeEach
    void leaveTraces() {
        claire = accounts.invite(
                        new PersonName("Claire"),
                        new Email("claire." + UUID.randomUUID() + "@exemple.fr"),
                        TestRights.observer(),
                        null,
                        "essai")
                .id();
        links.issue(claire, Purpose.WELCOME);
        signIn.check("inconnue@exemple.fr", "un autre mot de passe", new ClientAddress("192.0.2.1"));
        audit.writeOfMany(AuditKind.PEOPLE_READ, Actor.OPERATOR, Details.none(), List.of(claire));
    }

    @Test
    void aTraceOfSignInIsKeptForAMonth() {
        letGoAfter(Duration.ofDays(5));
        assertThat(count("people.account_link")).isPositive();
        assertThat(count("people.failed_sign_in")).isPositive();

        letGoAfter(Duration.ofDays(40));
        assertThat(count("people.account_link")).isZero();
        assertThat(count("people.failed_sign_in")).isZero();
    }

    @Test
    void aReadIsToldForAYearAndARightForThree() {
        letGoAfter(Duration.ofDays(364));
        assertThat(told()).contains("link-issued", "people-read", "right-given", "sign-in-refused");
        assertThat(count("people.audit_concerned")).isPositive();

        letGoAfter(Duration.ofDays(368));
        assertThat(told()).containsExactly("right-given");
        assertThat(count("people.audit_concerned")).isZero();

        letGoAfter(Duration.ofDays(3 * 365 + 3));
        assertThat(told()).isEmpty();
    }

    @Test
    void entriesStayAndTheChainHolds() {
        long entries = count("people.audit_entry");
        letGoAfter(Duration.ofDays(10_000));
        assertThat(count("people.audit_entry")).isEqualTo(entries);
        assertThat(AuditCheck.over(database).run().faults()).isEmpty();
    }

    private void letGoAfter(Duration time) {
        new Retention(sql, Clock.offset(Clock.systemUTC(), time)).letGo();
    }

    private List<String> told() {
        return sql.sql("""
                        select distinct e.kind from people.audit_entry e
                        join people.audit_payload p on p.day = e.day and p.rank = e.rank order by e.kind""").query((row, _) -> row.getString(1)).list();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
