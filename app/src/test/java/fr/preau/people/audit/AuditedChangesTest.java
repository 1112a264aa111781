package fr.preau.people.audit;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.people.ClientAddress;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.rights.Rights;
import fr.preau.values.Role;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done to accounts and rights, and what the trail then says. Each test has people of its own. */
@PreauTest
class AuditedChangesTest {

    private static final String PASSWORD = "la girafe mange des craies";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    SignIn signIn;

    @Autowired
    Rights rights;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    private Person claire;
    private String email;

    @BeforeEach
    void invite() {
        email = "claire." + UUID.randomUUID() + "@exemple.fr";
        claire = accounts.invite(
                new PersonName("Claire"), new Email(email), TestRights.of(Role.PILOT, "departement-18"), null, "essai");
    }

    private void open() {
        accounts.choosePassword(links.issue(claire.id(), Purpose.WELCOME), new PersonName("Claire Martin"), PASSWORD);
    }

    @Test
    void anInvitationAndWhatFollows() {
        open();
        rights.endAll(claire.id(), null, "mutation");
        accounts.close(claire.id());

        assertThat(trail())
                .containsExactly(
                        "operator right-given {\"from\":\"2020-01-01\",\"place\":\"departement-18\",\"reason\":\"essai\",\"role\":\"pilotage\"}",
                        "operator invited",
                        "nobody link-issued {\"purpose\":\"welcome\"}",
                        "self account-opened",
                        "self account-renamed {\"name-after\":\"Claire Martin\",\"name-before\":\"Claire\"}",
                        "operator right-ended {\"from\":\"2020-01-01\",\"place\":\"departement-18\",\"reason\":\"mutation\",\"role\":\"pilotage\"}",
                        "nobody account-closed");
    }

    @Test
    void anInvitationTakenBack() {
        accounts.withdraw(claire.id(), null, "erreur");
        assertThat(trail())
                .map(line -> line.split(" ")[1])
                .containsExactly("right-given", "invited", "right-ended", "invitation-withdrawn");
    }

    @Test
    void signInsAndPasswords() {
        open();
        signIn.check(email, "un autre mot de passe", new ClientAddress("192.0.2.1"));
        signIn.check(email, PASSWORD, new ClientAddress("192.0.2.1"));
        accounts.changePassword(claire.id(), "tournevis nuage baleine", "");
        accounts.choosePassword(
                links.issue(claire.id(), Purpose.PASSWORD), new PersonName("Claire Martin"), "encore une autre phrase");
        assertThat(browser.post().uri("/deconnexion").with(as(claire.id())).with(csrf()))
                .hasStatus(303);

        assertThat(trail().stream().skip(5))
                .containsExactly(
                        "nobody sign-in-refused",
                        "self signed-in",
                        "self password-changed",
                        "nobody link-issued {\"purpose\":\"password\"}",
                        "self password-reset",
                        "self signed-out");
    }

    @Test
    void neitherAnAddressTypedNorThatOfTheClientIsKept() {
        signIn.check("inconnue@exemple.fr", "un autre mot de passe", new ClientAddress("203.0.113.77"));

        assertThat(everything())
                .anyMatch(line -> line.matches(".*sign-in-refused.*\"tried\":\"[0-9a-f]{64}\".*"))
                .noneMatch(line -> line.contains("@") || line.contains("203.0.113.77"));
    }

    @Test
    void theOperatorWhoLeavesIsTold() {
        assertThat(browser.post().uri("/operateur/sortie").with(asOperator()).with(csrf()))
                .hasStatus(303);
        assertThat(everything()).anyMatch(line -> line.contains("operator-left"));
    }

    @Test
    void whatIsUndoneIsNotTold() {
        List<String> before = everything();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rights.give(claire.id(), TestRights.observer(), null, "essai");
            status.setRollbackOnly();
        });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void thoseWhoWriteAtOnceMakeOneChain() throws Exception {
        int before = everything().size();
        Callable<Void> writer = () -> {
            for (int entry = 0; entry < 25; entry++) {
                rights.give(claire.id(), TestRights.observer(), null, "essai");
            }
            return null;
        };
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (var done :
                    writers.invokeAll(Stream.generate(() -> writer).limit(8).toList())) {
                done.get();
            }
        }
        assertThat(everything()).hasSize(before + 200);
        assertThat(AuditCheck.over(database).run().faults()).isEmpty();
    }

    /** What concerns Claire, in order: who, what, and what was told. */
    private List<String> trail() {
        return sql.sql("""
                        select case when e.who = e.about then 'self' else e.who end || ' ' || e.kind || coalesce(' ' || p.body, '')
                        from people.audit_entry e left join people.audit_payload p on p.day = e.day and p.rank = e.rank
                        where e.about = ? order by e.day, e.rank""")
                .param(claire.id().toString())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> everything() {
        return sql.sql("""
                        select e::text || coalesce(p.body, '') from people.audit_entry e
                        left join people.audit_payload p on p.day = e.day and p.rank = e.rank order by e.day, e.rank""").query((row, _) -> row.getString(1)).list();
    }
}
