package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Directory;
import fr.preau.people.Letters;
import fr.preau.people.Letters.Outcome;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends what one person writes to a relay. The relay is told who writes and answers to their address; the one who writes never sees that
 * of the relay. Nothing typed stands in a header of the letter.
 */
@Component
class Messages {

    /** Messages that one person may send in a day. */
    static final int MOST_A_DAY = 20;

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(31);

    private final Letters letters;
    private final Directory directory;
    private final Holders holders;
    private final Trail trail;
    private final JdbcClient sql;
    private final Clock clock;

    Messages(Letters letters, Directory directory, Holders holders, Trail trail, JdbcClient sql, Clock clock) {
        this.letters = letters;
        this.directory = directory;
        this.holders = holders;
        this.trail = trail;
        this.sql = sql;
        this.clock = clock;
    }

    Sent send(Holder relay, String text) {
        UUID writer = WhoAsks.currentPerson().orElseThrow(UnknownRelay::new);
        if (!note(writer, relay)) {
            return Sent.TOO_MANY;
        }
        Outcome outcome = post(writer, relay, letter(writer, relay, text));
        if (outcome == Outcome.SENT) {
            trail.tell(
                    Deed.WRITTEN_TO,
                    relay.id(),
                    Told.of(t("governance.trail.written")),
                    relay.person().map(Set::of).orElse(Set.of()));
        }
        return switch (outcome) {
            case SENT -> Sent.GONE;
            case NOT_SENT -> Sent.NOT_SENT;
            case NOBODY -> Sent.NOBODY;
        };
    }

    /** Counted before it goes, in one statement, so that many at once are not more. */
    private boolean note(UUID writer, Holder relay) {
        Instant now = clock.instant();
        sql.sql("delete from governance.message where written_at < :old")
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("""
                        insert into governance.message (person_id, relay_id, written_at)
                        select :writer, :relay, :now
                        where (select count(*) from governance.message where person_id = :writer and written_at > :since) < :most""")
                        .param("writer", writer)
                        .param("relay", relay.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(A_DAY).atOffset(ZoneOffset.UTC))
                        .param("most", MOST_A_DAY)
                        .update()
                == 1;
    }

    private Outcome post(UUID writer, Holder relay, Letters.Text letter) {
        return relay.person()
                .map(person -> letters.sendFrom(writer, person, letter))
                .or(() -> holders.findAddress(relay.id()).map(address -> letters.sendFrom(writer, address, letter)))
                .orElse(Outcome.NOBODY);
    }

    private Letters.Text letter(UUID writer, Holder relay, String text) {
        String name = directory.findName(writer).orElseThrow(UnknownRelay::new);
        List<String> written = Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Letters.Text(
                t("governance.letter.subject", name),
                Stream.concat(Stream.of(t("governance.letter.opening", name)), written.stream())
                        .toList(),
                t("governance.letter.action"),
                RelayAddresses.relay(relay.id()),
                List.of(t("governance.letter.answer", name), t("governance.letter.hidden")));
    }
}
