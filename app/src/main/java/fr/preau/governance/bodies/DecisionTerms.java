package fr.preau.governance.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decision says, as it may be said anew.
 *
 * @param member who sees to it, when a member does
 * @param owner the service or the organisation that sees to it; may be empty
 * @param about the page of ours that it decides about; empty for none
 * @param aboutTitle what that page is called; empty for none
 */
record DecisionTerms(
        String words, Optional<UUID> member, String owner, Optional<LocalDate> due, String about, String aboutTitle) {

    static final int LONGEST_WORDS = 1000;
    static final int LONGEST_OWNER = 160;
    static final int LONGEST_ADDRESS = 300;
}
