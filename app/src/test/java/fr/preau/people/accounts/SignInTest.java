package fr.preau.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.ClientAddress;
import fr.preau.people.OneTimeToken;
import fr.preau.people.SettableClock;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.SignIn.Accepted;
import fr.preau.people.accounts.SignIn.Outcome;
import fr.preau.people.accounts.SignIn.Refused;
import fr.preau.people.accounts.SignIn.Wait;
import fr.preau.people.audit.Audit;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Claire has an account; Nobody has none. */
@PreauTest
@Transactional
class SignInTest {

    private static final String CLAIRE = "claire@exemple.fr";
    private static final String NOBODY = "personne@exemple.fr";
    private static final String PASSWORD = "la girafe mange des craies";
    private static final ClientAddress HOME = new ClientAddress("192.0.2.1");
    private static final ClientAddress ELSEWHERE = new ClientAddress("192.0.2.2");

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordHashing hashing;

    @Autowired
    Audit audit;

    private final SettableClock clock = new SettableClock();
    private SignIn signIn;
    private AccountLinks links;
    private People people;
    private UUID claire;

    @BeforeEach
    void open() {
        people = new People(sql, clock);
        links = new AccountLinks(sql, clock, audit);
        signIn = new SignIn(
                people,
                new Passwords(sql, clock, hashing),
                new SignInDelays(sql, clock),
                new SignInNotes(people, audit));
        claire = accounts.openFirst(new PersonName("Claire"), new Email(CLAIRE), PASSWORD, "essai")
                .orElseThrow();
    }

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheAddress() {
        assertThat(signIn.check(" Claire@Exemple.FR ", PASSWORD, HOME))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.person().id()).isEqualTo(claire));
    }

    @Test
    void nobodyIsToldWhetherAnAccountExists() {
        accounts.invite(
                new PersonName("Invitée"), new Email("invitee@exemple.fr"), TestRights.observer(), null, "essai");
        for (String email : List.of(CLAIRE, NOBODY, "invitee@exemple.fr", "pas une adresse", "")) {
            assertThat(signIn.check(email, "un autre mot de passe", HOME)).isEqualTo(new Refused());
        }
    }

    @Test
    void aClosedAccountIsAnsweredAsAnUnknownOne() {
        accounts.close(claire);
        assertThat(signIn.check(CLAIRE, PASSWORD, HOME)).isEqualTo(new Refused());
    }

    /** The hash dominates; a check that skipped it would answer a hundred times faster. */
    @Test
    void itTakesAsLongWhetherTheAccountExistsOrNot() {
        hashing.matchesNobody(PASSWORD);
        long known = median(() -> hashing.matches("un autre mot de passe", hashOfClaire()));
        long unknown = median(() -> hashing.matchesNobody("un autre mot de passe"));

        assertThat((double) known / unknown).isBetween(0.2, 5.0);
    }

    @Test
    void failuresAreAnsweredLaterAndLaterForAnAccountThatExistsAndForOneThatDoesNot() {
        for (String email : List.of(CLAIRE, NOBODY)) {
            ClientAddress somewhere = new ClientAddress("203.0.113." + email.length());
            for (int slip = 1; slip <= 3; slip++) {
                assertThat(fail(email, somewhere)).isEqualTo(new Refused());
            }
            assertThat(fail(email, somewhere)).isEqualTo(new Wait(Duration.ofSeconds(5)));
            clock.advance(Duration.ofSeconds(5));
            assertThat(fail(email, somewhere)).isEqualTo(new Refused());
            assertThat(fail(email, somewhere)).isEqualTo(new Wait(Duration.ofSeconds(10)));
        }
    }

    @Test
    void whileOneWaitsEvenTheRightPasswordIsNotLookedAtFromAnyAddress() {
        fail(CLAIRE, HOME);
        fail(CLAIRE, HOME);
        fail(CLAIRE, HOME);

        assertThat(signIn.check(CLAIRE, PASSWORD, ELSEWHERE)).isInstanceOf(Wait.class);
        clock.advance(Duration.ofSeconds(5));
        assertThat(signIn.check(CLAIRE, PASSWORD, ELSEWHERE)).isInstanceOf(Accepted.class);
        assertThat(fail(CLAIRE, HOME)).as("counted anew").isEqualTo(new Refused());
    }

    @Test
    void whoTriesManyAccountsFromOneAddressWaitsToo() {
        for (int account = 0; account < 30; account++) {
            assertThat(fail("personne" + account + "@exemple.fr", HOME)).isEqualTo(new Refused());
        }
        assertThat(signIn.check(CLAIRE, PASSWORD, HOME)).isEqualTo(new Wait(Duration.ofSeconds(5)));
        assertThat(signIn.check(CLAIRE, PASSWORD, ELSEWHERE)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"2, PT0S", "3, PT5S", "4, PT10S", "8, PT2M40S", "10, PT10M40S", "11, PT15M", "100000, PT15M"})
    void theDelayDoublesUpToAQuarterOfAnHour(int failures, Duration delay) {
        assertThat(SignInDelays.delayAfter(failures, 3)).isEqualTo(delay);
    }

    @Test
    void onlyAHashIsStoredAndItIsMadeAnewWhenItsParametersAreOutdated() {
        assertThat(hashOfClaire()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");

        String weak = new org.springframework.security.crypto.argon2.Argon2PasswordEncoder(16, 32, 1, 1024, 1)
                .encode(PASSWORD);
        sql.sql("update people.password set hash = ? where person_id = ?")
                .params(weak, claire)
                .update();
        assertThat(signIn.check(CLAIRE, PASSWORD, HOME)).isInstanceOf(Accepted.class);
        assertThat(hashOfClaire()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aLinkChoosesAPasswordOnce() {
        OneTimeToken token = links.issue(claire, Purpose.PASSWORD);
        sql.sql("update people.account_link set expires_at = 'infinity'").update();

        assertThat(accounts.choosePassword(token, new PersonName("Claire"), "tournevis nuage baleine"))
                .contains(claire);
        assertThat(signIn.check(CLAIRE, "tournevis nuage baleine", HOME)).isInstanceOf(Accepted.class);
        assertThat(signIn.check(CLAIRE, PASSWORD, HOME)).isEqualTo(new Refused());
        assertThat(accounts.choosePassword(token, new PersonName("Claire"), "autre phrase bien longue"))
                .isEmpty();
    }

    @Test
    void aLinkIsGoodForAnHourAndANewOneTakesItsPlace() {
        OneTimeToken first = links.issue(claire, Purpose.PASSWORD);
        clock.advance(Duration.ofMinutes(59));
        assertThat(links.find(first)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(links.find(first)).isEmpty();

        OneTimeToken second = links.issue(claire, Purpose.PASSWORD);
        OneTimeToken third = links.issue(claire, Purpose.PASSWORD);
        assertThat(links.find(second)).isEmpty();
        assertThat(links.find(third)).isPresent();
        assertThat(sql.sql("select account_link::text from people.account_link")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(third.text()));
    }

    @Test
    void whatAClosedAccountWasSentOpensNothing() {
        OneTimeToken token = links.issue(claire, Purpose.PASSWORD);
        accounts.close(claire);
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void thereIsOneFirstAccount() {
        assertThat(accounts.openFirst(new PersonName("Autre"), new Email("autre@exemple.fr"), PASSWORD, "essai"))
                .isEmpty();
    }

    private Outcome fail(String email, ClientAddress from) {
        return signIn.check(email, "un autre mot de passe", from);
    }

    private String hashOfClaire() {
        return sql.sql("select hash from people.password where person_id = ?")
                .param(claire)
                .query(String.class)
                .single();
    }

    private static long median(Runnable work) {
        return LongStream.generate(() -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .limit(5)
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }
}
