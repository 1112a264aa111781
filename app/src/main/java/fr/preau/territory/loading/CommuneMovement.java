package fr.preau.territory.loading;

import fr.preau.values.CommuneCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of INSEE's list of commune movements, both sides being communes, or the first side nothing: the communes that entered the
 * list with their département, overseas in 1946 and in Mayotte in 2011.
 *
 * @param event INSEE's code of the event (MOD): 10 new name, 20 creation, 21 re-establishment, 30 to 33 suppressions and
 *     mergers, 41 and 50 new codes
 * @param before null for a commune that comes from none; its name is empty then
 */
record CommuneMovement(
        int event,
        LocalDate day,
        @Nullable CommuneCode before,
        String nameBefore,
        CommuneCode after,
        String nameAfter) {

    private static final Set<Integer> OPENINGS = Set.of(20, 21);
    private static final Set<Integer> RECODINGS = Set.of(41, 50);

    boolean isRenaming() {
        return after.equals(before) && !nameBefore.equals(nameAfter);
    }

    /** The commune of before, which is not the one of after, ends here: merged into it or given another code. */
    boolean isEnd() {
        return before != null && !before.equals(after) && !OPENINGS.contains(event);
    }

    boolean isRecoding() {
        return before != null && !before.equals(after) && RECODINGS.contains(event);
    }

    /** The commune of after begins here, out of another or out of none. */
    boolean isOpening() {
        return before == null || (!before.equals(after) && OPENINGS.contains(event));
    }

    /** The last end of each commune that does not exist today. */
    static Map<CommuneCode, CommuneMovement> lastEnds(List<CommuneMovement> movements, Set<CommuneCode> today) {
        Map<CommuneCode, CommuneMovement> ends = new HashMap<>();
        for (CommuneMovement movement : movements) {
            CommuneCode ended = movement.before();
            if (ended != null && movement.isEnd() && !today.contains(ended)) {
                ends.merge(ended, movement, (a, b) -> a.day().isBefore(b.day()) ? b : a);
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
