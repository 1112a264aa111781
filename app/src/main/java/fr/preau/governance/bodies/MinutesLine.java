package fr.preau.governance.bodies;

import java.util.Optional;
import java.util.UUID;

/**
 * A paragraph of minutes.
 *
 * @param item the point of the agenda that it belongs to; empty for none
 * @param position in the minutes, from 1; what stands beside a line has the same
 * @param words empty for one that was taken away
 * @param version from 1; grows by one with each change of its words
 * @param revision of the minutes when it last changed
 * @param beside the line of which it is another version, both being kept until somebody settles it
 * @param writer the number of who wrote it last; empty for the operator, and for who was forgotten
 * @param writerName empty where the writer is
 */
record MinutesLine(
        UUID id,
        Optional<UUID> item,
        int position,
        String words,
        int version,
        long revision,
        Optional<UUID> beside,
        Optional<UUID> writer,
        String writerName) {

    static final int LONGEST = 4000;

    private static final int BRIEF = 40;

    boolean isRemoved() {
        return words.isEmpty();
    }

    /** Its first words, by which it is told from others. */
    String brief() {
        if (words.codePointCount(0, words.length()) <= BRIEF) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, BRIEF)).strip() + "…";
    }
}
