package fr.preau.people;

import static fr.preau.people.OperatorLinks.Outcome.ACCEPTED;
import static fr.preau.people.OperatorLinks.Outcome.ALREADY_USED;
import static fr.preau.people.OperatorLinks.Outcome.EXPIRED;
import static fr.preau.people.OperatorLinks.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.audit.Audit;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PreauTest
class OperatorLinksTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    Audit audit;

    private final SettableClock clock = new SettableClock();
    private OperatorLinks links;

    @BeforeEach
    void open() {
        links = new OperatorLinks(database, clock, OperatorSettings.usual(), audit);
    }

    @Test
    void aLinkIsAcceptedOnce() {
        OneTimeToken token = links.issue().token();

        assertThat(links.use(token)).isEqualTo(ACCEPTED);
        assertThat(links.use(token)).isEqualTo(ALREADY_USED);
    }

    @Test
    void aLinkExpires() {
        OperatorLinks.Issued issued = links.issue();
        assertThat(issued.expiry()).isEqualTo("2026-11-22T09:00:00Z");

        clock.advance(Duration.ofMinutes(60));
        assertThat(links.use(issued.token())).isEqualTo(EXPIRED);
    }

    @Test
    void aLinkIsValidUntilItsLastSecond() {
        OneTimeToken token = links.issue().token();
        clock.advance(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(links.use(token)).isEqualTo(ACCEPTED);
    }

    @Test
    void anInventedLinkIsUnknown() {
        links.issue();
        assertThat(links.use(OneTimeToken.random())).isEqualTo(UNKNOWN);
        assertThat(links.use(new OneTimeToken(""))).isEqualTo(UNKNOWN);
    }

    @Test
    void anOldLinkIsForgottenWhenANewOneIsMade() {
        OneTimeToken old = links.issue().token();
        clock.advance(Duration.ofDays(2));
        links.issue();
        assertThat(links.use(old)).isEqualTo(UNKNOWN);
    }

    @Test
    void ofManyVisitorsWhoFollowALinkAtOnceOneEnters() throws Exception {
        OneTimeToken token = links.issue().token();
        Callable<OperatorLinks.Outcome> visitor = () -> links.use(token);
        try (ExecutorService visitors = Executors.newFixedThreadPool(8)) {
            List<OperatorLinks.Outcome> outcomes =
                    visitors.invokeAll(Stream.generate(() -> visitor).limit(8).toList()).stream()
                            .map(outcome -> outcome.resultNow())
                            .toList();
            assertThat(outcomes)
                    .containsOnlyOnce(ACCEPTED)
                    .filteredOn(ALREADY_USED::equals)
                    .hasSize(7);
        }
    }

    @Test
    void theDatabaseHoldsNothingThatOpensTheDoor() {
        String token = links.issue().token().text();
        List<String> rows = database.sql("select operator_link::text from people.operator_link")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(token));
    }

    @Test
    void aCommandBesideTheApplicationMakesAnotherLink() {
        String words = OperatorInvitations.over(source, clock).write(URI.create("http://localhost:8081/"));

        assertThat(words)
                .contains("Pour entrer comme opérateur", "22 novembre 2026", "http://localhost:8081/operateur?jeton=");
        assertThat(links.use(OneTimeToken.pasted(words))).isEqualTo(ACCEPTED);
    }
}
