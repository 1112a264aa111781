package fr.preau.governance.relays;

import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.util.Optional;

/**
 * A line of a file of relays that could be read.
 *
 * @param number of the line in the file
 * @param contact who holds the post; empty for a vacancy
 */
record RelayLine(
        int number,
        PostKey key,
        String speciality,
        Optional<Contact> contact,
        Optional<Percentage> share,
        Skills skills,
        String way,
        Validity days) {

    /** A post as this line has it. */
    PostDraft draft() {
        Validity open = contact.isPresent() ? Validity.from(days.from()) : days;
        return new PostDraft(key.kind(), key.place(), speciality, share, open);
    }
}
