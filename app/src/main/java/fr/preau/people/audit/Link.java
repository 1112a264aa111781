package fr.preau.people.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An entry as it hangs in the chain. Kind and people are those written, whether this version knows them or not.
 *
 * @param rank in the day, from 1
 * @param at to the microsecond, as PostgreSQL keeps it
 * @param about empty for nothing
 * @param payload hash of what is told apart; empty when nothing was
 * @param previous hash of the entry before; that of the last entry of an earlier day for the first of a day
 */
record Link(
        LocalDate day,
        int rank,
        Instant at,
        String kind,
        String who,
        String about,
        Optional<Hash> payload,
        Hash previous) {

    /** Over all that the entry says, one thing a line; none of them can hold an end of line. */
    Hash hash() {
        String said = List.of(
                        day,
                        rank,
                        at,
                        kind,
                        who,
                        about.isEmpty() ? "-" : about,
                        payload.map(Hash::hex).orElse("-"),
                        previous.hex())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return Hash.of(said);
    }
}
