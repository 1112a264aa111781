package fr.preau.people.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.audit.Fault.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day of four entries, of which the third tells something. */
class DayChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Hash YESTERDAY = Hash.of("the last entry of yesterday");
    private static final String CLAIRE = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final List<DayChain.Found> entries = new ArrayList<>();

    @BeforeEach
    void write() {
        Hash previous = YESTERDAY;
        for (int rank = 1; rank <= 4; rank++) {
            Optional<Payload> told =
                    rank == 3 ? Optional.of(Payload.salted("{\"role\":\"pilotage\"}")) : Optional.empty();
            Link link = link(rank, "signed-in", told, previous);
            entries.add(new DayChain.Found(link, link.hash(), told));
            previous = link.hash();
        }
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertThat(faults()).isEmpty();
        assertThat(new DayChain(DAY, List.of()).faults(YESTERDAY)).isEmpty();
    }

    /** Worked out apart: printf of the lines, then sha256sum. */
    @Test
    void theHashIsThatOfTheLinesOfTheEntry() {
        Link link = link(1, "signed-in", Optional.empty(), Hash.ORIGIN);
        assertThat(link.hash().hex()).isEqualTo("22f6966daa0d78ba6a9ad0bbfa8d9abdd99b122b4ee4bc2973622efd7ce5c2bc");
    }

    @Test
    void aChangedEntryIsTold() {
        Link link = entries.get(1).link();
        Link changed = link(2, "signed-out", link.payload(), link.previous(), "nobody");
        entries.set(1, new DayChain.Found(changed, entries.get(1).hash(), Optional.empty()));

        assertThat(faults()).containsExactly(new Fault(DAY, 2, What.CHANGED));
    }

    @Test
    void aChangedEntryWithAHashMadeAnewIsToldByTheNext() {
        Link changed =
                link(2, "signed-out", Optional.empty(), entries.get(1).link().previous());
        entries.set(1, new DayChain.Found(changed, changed.hash(), Optional.empty()));

        assertThat(faults()).containsExactly(new Fault(DAY, 3, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void aRemovedEntryIsTold() {
        entries.remove(1);

        assertThat(faults())
                .containsExactly(new Fault(DAY, 2, What.MISSING), new Fault(DAY, 3, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void theFirstOfTheDayIsMissed() {
        entries.removeFirst();

        assertThat(faults())
                .containsExactly(new Fault(DAY, 1, What.MISSING), new Fault(DAY, 2, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void theLastOfTheDayIsMissedByTheNextDay() {
        Link next = new Link(DAY.plusDays(1), 1, Instant.EPOCH, "signed-in", CLAIRE, "", Optional.empty(), last());
        var tomorrow = new DayChain(next.day(), List.of(new DayChain.Found(next, next.hash(), Optional.empty())));
        assertThat(tomorrow.faults(last())).isEmpty();

        entries.removeLast();
        assertThat(tomorrow.faults(last())).containsExactly(new Fault(next.day(), 1, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void entriesThatChangedPlacesAreTold() {
        Collections.swap(entries, 1, 2);

        assertThat(faults()).extracting(Fault::what).contains(What.NOT_AFTER_THE_ONE_BEFORE, What.MISSING);
    }

    @Test
    void entriesThatChangedPlacesAndRanksAreTold() {
        Link second = entries.get(1).link();
        Link third = entries.get(2).link();
        entries.set(1, withRank(entries.get(2), 2));
        entries.set(2, withRank(new DayChain.Found(second, second.hash(), Optional.empty()), 3));

        assertThat(third.rank()).isEqualTo(3);
        assertThat(faults())
                .contains(new Fault(DAY, 2, What.CHANGED), new Fault(DAY, 3, What.CHANGED))
                .contains(new Fault(DAY, 2, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void anInsertedEntryIsToldByTheOneThatFollows() {
        Link inserted = link(5, "right-given", Optional.empty(), last());
        entries.set(3, withRank(entries.get(3), 5));
        Link fourth = link(4, inserted.kind(), Optional.empty(), entries.get(2).hash());
        entries.add(3, new DayChain.Found(fourth, fourth.hash(), Optional.empty()));

        assertThat(faults())
                .containsExactly(new Fault(DAY, 5, What.NOT_AFTER_THE_ONE_BEFORE), new Fault(DAY, 5, What.CHANGED));
    }

    @Test
    void whatTheEntryToldMayBeErasedAndNotChanged() {
        DayChain.Found third = entries.get(2);
        entries.set(2, new DayChain.Found(third.link(), third.hash(), Optional.empty()));
        assertThat(faults()).isEmpty();
        assertThat(new DayChain(DAY, entries).erased()).isEqualTo(1);

        entries.set(
                2,
                new DayChain.Found(
                        third.link(), third.hash(), Optional.of(Payload.salted("{\"role\":\"observation\"}"))));
        assertThat(faults()).containsExactly(new Fault(DAY, 3, What.PAYLOAD_CHANGED));
    }

    @Test
    void whatIsAddedToAnEntryThatToldNothingIsTold() {
        DayChain.Found first = entries.getFirst();
        entries.set(0, new DayChain.Found(first.link(), first.hash(), Optional.of(Payload.salted("{}"))));
        assertThat(faults()).containsExactly(new Fault(DAY, 1, What.PAYLOAD_CHANGED));
    }

    /** Otherwise the few possible texts could be tried once it is erased. */
    @Test
    void twoEqualTextsHaveTwoHashes() {
        assertThat(Payload.salted("{}").hash())
                .isNotEqualTo(Payload.salted("{}").hash());
    }

    private List<Fault> faults() {
        return new DayChain(DAY, entries).faults(YESTERDAY);
    }

    private Hash last() {
        return new DayChain(DAY, entries).last(YESTERDAY);
    }

    private static DayChain.Found withRank(DayChain.Found found, int rank) {
        Link link = found.link();
        return new DayChain.Found(
                new Link(DAY, rank, link.at(), link.kind(), link.who(), link.about(), link.payload(), link.previous()),
                found.hash(),
                found.payload());
    }

    private static Link link(int rank, String kind, Optional<Payload> told, Hash previous) {
        return link(rank, kind, told.map(Payload::hash), previous, CLAIRE);
    }

    private static Link link(int rank, String kind, Optional<Hash> told, Hash previous, String who) {
        return new Link(DAY, rank, Instant.parse("2026-11-23T08:00:00.123456Z"), kind, who, CLAIRE, told, previous);
    }
}
