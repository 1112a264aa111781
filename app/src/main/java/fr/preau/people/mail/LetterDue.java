package fr.preau.people.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * A letter that is to leave. It stands in the database until it did, so that a program that dies loses none; the link in it is made when it
 * leaves, so that none is kept.
 *
 * @param to for {@link Sort#WELCOME} the number of the person, else an address
 * @param what the right that is given, in words; empty for the others
 * @param by who gave it
 * @param since when it became due
 */
public record LetterDue(Sort sort, String to, String what, String by, Instant since) {

    /** Which letter, and how long it is worth sending. */
    public enum Sort {
        WELCOME(Duration.ofDays(3)),
        PASSWORD(Duration.ofHours(1)),
        ENTRY(Duration.ofMinutes(15)),
        ANSWER(Duration.ofDays(3));

        private final Duration worth;

        Sort(Duration worth) {
            this.worth = worth;
        }
    }

    /** Does nobody wait for it any more? */
    boolean isOver(Instant now) {
        return now.isAfter(since.plus(sort.worth));
    }
}
