package fr.preau.people.audit;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A sign that the trail was tampered with.
 *
 * @param rank of the entry in the day, from 1
 */
public record Fault(LocalDate day, int rank, What what) {

    /** What is found. */
    public enum What {
        /** No entry has this rank: it was removed, with those up to the next one found. */
        MISSING,
        /** The entry does not follow the one that stands before it: something was removed, inserted, reordered or rewritten there. */
        NOT_AFTER_THE_ONE_BEFORE,
        /** The entry says something else than when it was written. */
        CHANGED,
        /** What is told apart is not what was. */
        PAYLOAD_CHANGED
    }

    /** In French, with the day and the rank. */
    public String inWords() {
        return t(
                "people.audit.fault." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Formats.date(day),
                rank);
    }
}
