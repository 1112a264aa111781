package fr.preau.governance.bodies;

import fr.preau.files.StoredFile;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may know of a meeting.
 *
 * @param members who sits on its day; empty for who has not signed in
 * @param attendances empty for who is neither a member nor keeps the body
 * @param papers the same
 * @param decisions what it decided
 * @param leftOpen what earlier meetings decided and is still to be done
 * @param minutes when something of them was written that who reads may read
 * @param mayKeep whether who reads may change it
 * @param isInside whether who reads keeps the body or sits in it
 * @param mayWrite whether who reads may write the minutes
 */
record MeetingSheet(
        Body body,
        Meeting meeting,
        List<AgendaItem> agenda,
        List<Membership> members,
        List<Attendance> attendances,
        Quorum quorum,
        List<StoredFile> papers,
        MeetingLetters.Sent letters,
        List<DecisionList.Line> decisions,
        List<DecisionList.Line> leftOpen,
        Optional<Minutes> minutes,
        boolean mayKeep,
        boolean isInside,
        boolean mayWrite) {

    /** Was anything noted of who came? */
    boolean isAttendanceNoted() {
        return quorum.present() + quorum.represented() > 0 || !attendances.isEmpty();
    }
}
