package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings as who asks may read them; of the others there is nothing. */
@Component
class MeetingSheets {

    private final JdbcClient sql;
    private final BodySheets bodies;
    private final Agenda agenda;
    private final Attendances attendances;
    private final Memberships memberships;
    private final Papers papers;
    private final MeetingLetters letters;
    private final DecisionList decisions;
    private final MinutesBook minutes;

    MeetingSheets(
            JdbcClient sql,
            BodySheets bodies,
            Agenda agenda,
            Attendances attendances,
            Memberships memberships,
            Papers papers,
            MeetingLetters letters,
            DecisionList decisions,
            MinutesBook minutes) {
        this.sql = sql;
        this.bodies = bodies;
        this.agenda = agenda;
        this.attendances = attendances;
        this.memberships = memberships;
        this.papers = papers;
        this.letters = letters;
        this.decisions = decisions;
        this.minutes = minutes;
    }

    /** The meeting, when who asks may know of it. */
    Known known(UUID meeting) {
        Reader reader = bodies.reader();
        return reader.tell(sql.sql("select " + Bodies.COLUMNS + ", " + Reader.KEEPS + " as keeps, " + Reader.INSIDE
                        + " as inside, " + Reader.WRITES + " as writes, " + Reader.CHAIRS
                        + " as chairs from governance.meeting m join governance.body b on b.id = m.body_id"
                        + " where m.id = :meeting and " + Meetings.KNOWN))
                .param("meeting", meeting)
                .query((row, _) -> known(row, reader))
                .optional()
                .orElseThrow(UnknownBody::new);
    }

    /** The same, for who sits in the body or keeps it; for the others there is no such meeting. */
    Known inside(UUID meeting) {
        Known known = known(meeting);
        if (!known.inside()) {
            throw new UnknownBody();
        }
        return known;
    }

    MeetingSheet of(Known known, Meeting meeting) {
        List<Membership> members = memberships.listOn(meeting.body(), meeting.day());
        List<Attendance> noted = attendances.listOf(meeting.id());
        Optional<Percentage> rule = meeting.state() == MeetingState.HELD
                ? meeting.heldQuorum()
                : known.body().quorum();
        return new MeetingSheet(
                known.body(),
                meeting,
                agenda.listOf(meeting.id()),
                known.reader().signedIn() ? members : List.of(),
                known.inside() ? noted : List.of(),
                Quorum.of(members, noted, rule),
                known.inside() ? papers.listOf(meeting.id()) : List.of(),
                letters.count(meeting.id()),
                decisions.listOf(meeting.id(), known.reader()),
                decisions.listLeftBefore(meeting, known.reader()),
                minutes.find(meeting.id(), known.inside()),
                known.keeps(),
                known.inside(),
                known.writes());
    }

    private static Known known(ResultSet row, Reader reader) throws SQLException {
        return new Known(
                Bodies.body(row),
                row.getBoolean("keeps"),
                row.getBoolean("inside"),
                row.getBoolean("writes"),
                row.getBoolean("chairs"),
                reader);
    }

    /**
     * Whose meeting it is, and what who reads is to that body.
     *
     * @param writes whether they may write its minutes
     * @param chairs whether they may approve and publish them
     */
    record Known(Body body, boolean keeps, boolean inside, boolean writes, boolean chairs, Reader reader) {}
}
