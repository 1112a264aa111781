package fr.preau.governance;

import fr.preau.ui.Badge;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What bodies decided, for modules whose records come from it. Of a decision that who asks may not read there is nothing, not even that it
 * exists. A decision keeps its number for good: nothing in the house takes one away.
 */
public interface NamedDecisions {

    /** Of these, those that who asks may read, the latest first. That the people who see to them were read is told to the audit trail. */
    List<Followed> list(Collection<UUID> decisions);

    /**
     * Those that who asks may read and that hold all of these words, in what was decided, its number or the name of the body; the latest
     * first.
     *
     * @param around only those that are around this place, see {@link #isAround}
     */
    List<Named> search(String words, PlaceId around, int most);

    /** One, when who asks may read it. */
    Optional<Named> find(UUID decision);

    /** Is it of a body of this place, of one that lies in it or of one that holds it, today? That it may be read is asked before. */
    boolean isAround(UUID decision, PlaceId place);

    /** Of these, those that anybody may read. */
    Set<UUID> listPublic(Collection<UUID> decisions);

    /**
     * A decision, by its name.
     *
     * @param number in the body and the year: «2026-3»
     * @param words what was decided
     * @param body the name of the body that decided it
     * @param decidedOn the day of the meeting
     */
    record Named(UUID decision, String number, String words, String body, LocalDate decidedOn) {

        /** The page about it. */
        public String address() {
            return BodyPages.decision(decision);
        }
    }

    /**
     * A decision, with how far it is.
     *
     * @param owner who sees to it: for who has not signed in, without the name of anybody; empty where nobody does
     * @param due the last day; empty where none was said
     */
    record Followed(Named named, String owner, Optional<LocalDate> due, Badge state) {}
}
