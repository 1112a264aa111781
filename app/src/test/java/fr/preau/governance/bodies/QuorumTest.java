package fr.preau.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the rule: a share of the voting members must be present. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({
        // the half of twelve, and of an odd number
        "12, 7, 50, 6, true",
        "12, 6, 50, 6, true",
        "12, 5, 50, 6, false",
        "13, 6, 50, 7, false",
        "13, 7, 50, 7, true",
        // a third, as it can be typed
        "9, 3, 33.33, 3, true",
        "10, 3, 33.33, 4, false",
        // all of them, and none who votes
        "4, 3, 100, 4, false",
        "0, 0, 50, 0, false"
    })
    void isReachedByTheShareOfThoseWhoVote(int voting, int present, String share, int needed, boolean reached) {
        var quorum = new Quorum(voting, present, 0, Optional.of(Percentage.of(share)));
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.isReached()).isEqualTo(reached);
    }

    @Test
    void countsWhoVotesAndCame() {
        List<Membership> members =
                Stream.of(true, true, true, true, false).map(QuorumTest::member).toList();
        List<Attendance> came = List.of(
                Attendance.of(members.get(0).id(), Presence.PRESENT),
                new Attendance(
                        members.get(1).id(),
                        Presence.REPRESENTE,
                        Optional.of(members.get(0).id())),
                Attendance.of(members.get(2).id(), Presence.EXCUSE),
                Attendance.of(members.get(4).id(), Presence.PRESENT));

        assertThat(Quorum.of(members, came, Optional.empty())).isEqualTo(new Quorum(4, 1, 1, Optional.empty()));
    }

    @Test
    void isSaidInWords() {
        assertThat(new Quorum(12, 7, 0, Optional.of(Percentage.of("50"))).inWords())
                .isEqualTo("7 membres votants présents sur 12\u202F: le quorum (6) est atteint.");
        assertThat(new Quorum(12, 1, 2, Optional.of(Percentage.of("50"))).inWords())
                .isEqualTo("Un membre votant présent sur 12, 2 représentés\u202F: le quorum (6) n’est pas atteint.");
        assertThat(new Quorum(3, 0, 0, Optional.empty()).inWords())
                .isEqualTo("Aucun membre votant présent sur 3. Aucun quorum n’est demandé.");
    }

    private static Membership member(boolean voting) {
        return new Membership(
                UUID.randomUUID(),
                new UUID(0, 1),
                Optional.empty(),
                "",
                "Un organisme",
                MemberRole.MEMBRE,
                voting,
                false,
                Validity.from(LocalDate.of(2026, 9, 1)),
                "");
    }
}
