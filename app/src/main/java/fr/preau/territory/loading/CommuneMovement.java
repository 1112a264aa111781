package fr.preau.territory.loading;

import fr.preau.values.CommuneCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of INSEE's list of commune movements, both sides being communes.
 *
 * @param event INSEE's code of the event (MOD): 10 new name, 20 creation, 21 re-establishment, 30 to 33 suppressions and
 *     mergers, 41 and 50 new codes
 */
record CommuneMovement(
        int event, LocalDate day, CommuneCode before, String nameBefore, CommuneCode after, String nameAfter) {

    private static final Set<Integer> OPENINGS = Set.of(20, 21);
    private static final Set<Integer> RECODINGS = Set.of(41, 50);

    boolean isRenaming() {
        return before.equals(after) && !nameBefore.equals(nameAfter);
    }

    /** The commune of before, which is not the one of after, ends here: merged into it or given another code. */
    boolean isEnd() {
        return !before.equals(after) && !OPENINGS.contains(event);
    }

    boolean isRecoding() {
        return !before.equals(after) && RECODINGS.contains(event);
    }

    boolean isOpening() {
        return !before.equals(after) && OPENINGS.contains(event);
    }

    /** The last end of each commune that does not exist today. */
    static Map<CommuneCode, CommuneMovement> lastEnds(List<CommuneMovement> movements, Set<CommuneCode> today) {
        Map<CommuneCode, CommuneMovement> ends = new HashMap<>();
        for (CommuneMovement movement : movements) {
            if (movement.isEnd() && !today.contains(movement.before())) {
                ends.merge(movement.before(), movement, (a, b) -> a.day().isBefore(b.day()) ? b : a);
            }
        }
        return ends;
    }

    /** The last day on which each commune was created, re-established or given its code since 1943. */
    static Map<CommuneCode, LocalDate> lastOpenings(List<CommuneMovement> movements) {
        Map<CommuneCode, LocalDate> openings = new HashMap<>();
        for (CommuneMovement movement : movements) {
            if (movement.isOpening() || movement.isRecoding()) {
                openings.merge(movement.after(), movement.day(), (a, b) -> a.isBefore(b) ? b : a);
            }
        }
        return openings;
    }
}
