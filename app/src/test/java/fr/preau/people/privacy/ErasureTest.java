package fr.preau.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.preau.ModuleEvents;
import fr.preau.PreauTest;
import fr.preau.people.ClientAddress;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.audit.AuditCheck;
import fr.preau.people.rights.Rights;
import fr.preau.values.Role;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Zénobie has used everything that keeps something about her, then is erased. */
@PreauTest
class ErasureTest {

    private static final String PASSWORD = "la girafe mange des craies";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Rights rights;

    @Autowired
    PrivacyRequests requests;

    @Autowired
    Erasure erasure;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private UUID zenobie;
    private String mark;

    @BeforeEach
    void useEverything() {
        mark = "zenobie" + UUID.randomUUID().toString().substring(0, 8);
        zenobie = accounts.invite(
                        new PersonName(mark),
                        new Email(mark + "@exemple.fr"),
                        TestRights.of(Role.PILOT, "departement-18"),
                        null,
                        mark + " arrive")
                .id();
        accounts.choosePassword(links.issue(zenobie, Purpose.WELCOME), new PersonName(mark + " Durand"), PASSWORD);
        signIn.check(mark + "@exemple.fr", PASSWORD, new ClientAddress("192.0.2.9"));
        rights.give(zenobie, TestRights.observer(), null, "pour " + mark);
        rights.end(rights.listOf(zenobie).getLast().id(), null, mark + " part");
        links.issue(zenobie, Purpose.PASSWORD);
        requests.ask(zenobie, RequestKind.CORRECTION, mark + " s’écrit autrement");
        requests.refuse(requests.listOf(zenobie).getFirst(), null, "Non, " + mark);
        requests.ask(zenobie, RequestKind.ERASURE, "parce que " + mark);
        openSession(sessions);
        ModuleEvents.awaitHeard(sql);
    }

    private <S extends Session> void openSession(FindByIndexNameSessionRepository<S> repository) {
        S session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, zenobie.toString());
        repository.save(session);
    }

    @Test
    void nothingNamesHerAnyMore() {
        assertThat(tablesThatHold(mark)).isNotEmpty();

        erasure.erase(zenobie, null);
        ModuleEvents.awaitHeard(sql);

        assertThat(tablesThatHold(mark)).isEmpty();
        assertThat(people.find(zenobie).orElseThrow())
                .extracting(person -> person.name().value(), Person::state)
                .containsExactly("Compte effacé", Person.State.ERASED);
    }

    /** A table that comes later must say whether it keeps the number of who was erased: here, or by taking it away. */
    @Test
    void herNumberStaysWhereOthersNeedItAndNowhereElse() {
        erasure.erase(zenobie, null);
        ModuleEvents.awaitHeard(sql);

        assertThat(tablesThatHold(zenobie.toString()))
                .containsExactly(
                        "people.access_right", "people.audit_entry", "people.person", "people.privacy_request");
        assertThat(rights.listOf(zenobie)).isEmpty();
        assertThat(sessions.findByPrincipalName(zenobie.toString())).isEmpty();
    }

    @Test
    void sheSignsInNoMoreAndMayBeInvitedAgain() {
        erasure.erase(zenobie, null);

        assertThat(signIn.check(mark + "@exemple.fr", PASSWORD, new ClientAddress("192.0.2.9")))
                .isInstanceOf(SignIn.Refused.class);
        assertThat(accounts.invite(
                                new PersonName(mark),
                                new Email(mark + "@exemple.fr"),
                                TestRights.observer(),
                                null,
                                "essai")
                        .id())
                .isNotEqualTo(zenobie);
    }

    @Test
    void theTrailStillHoldsAndSaysThatItWasDone() {
        erasure.erase(zenobie, null);

        assertThat(AuditCheck.over(database).run().faults()).isEmpty();
        assertThat(sql.sql("select kind from people.audit_entry where about = ? order by day desc, rank desc limit 1")
                        .param(zenobie.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("account-erased");
    }

    @Test
    void whatWaitedForAnAnswerIsForgottenAndWhatHadOneKeepsNoWord() {
        PrivacyRequest waiting = requests.listOf(zenobie).stream()
                .filter(request -> request.answer().isEmpty())
                .findFirst()
                .orElseThrow();

        requests.erase(waiting, null, "C’est fait, " + mark);

        assertThat(requests.listOf(zenobie))
                .extracting(PrivacyRequest::kind, PrivacyRequest::words)
                .containsExactlyInAnyOrder(tuple(RequestKind.ERASURE, ""), tuple(RequestKind.CORRECTION, ""));
        assertThat(tablesThatHold(mark)).isEmpty();
    }

    private List<String> tablesThatHold(String words) {
        return sql.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1""").query((row, _) -> row.getString(1)).list().stream()
                .filter(table -> sql.sql(
                                "select exists (select from %s t where position(? in t::text) > 0)".formatted(table))
                        .param(words)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
