package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of minutes once they are written: approved, then published or kept among the members; corrected beside, never in their
 * text. By who keeps the body or chairs it; each is told to the audit trail in the same transaction.
 */
@Component
class MinutesKeeping {

    private final MinutesBook book;
    private final MeetingSheets sheets;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Trail trail;
    private final Clock clock;

    MinutesKeeping(MinutesBook book, MeetingSheets sheets, Meetings meetings, Bodies bodies, Trail trail, Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.meetings = meetings;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param later the meeting that approves them; empty when the chair does */
    @Transactional
    public MinutesDone approve(UUID id, Optional<UUID> later) {
        Meeting meeting = chaired(id);
        Minutes minutes = book.open(id);
        List<MinutesLine> lines =
                book.listOf(id).stream().filter(line -> !line.isRemoved()).toList();
        if (!minutes.state().mayBecome(MinutesState.APPROVED)) {
            return MinutesDone.CLOSED;
        }
        if (meeting.state() != MeetingState.HELD) {
            return MinutesDone.NOT_HELD;
        }
        if (lines.isEmpty()) {
            return MinutesDone.EMPTY;
        }
        if (lines.stream().anyMatch(line -> line.beside().isPresent())) {
            return MinutesDone.UNSETTLED;
        }
        if (later.isPresent()
                && meetings.listHeldAfter(meeting).stream()
                        .noneMatch(one -> one.id().equals(later.get()))) {
            return MinutesDone.NOT_LATER;
        }
        book.become(id, MinutesState.APPROVED, later, clock.instant());
        tell(meeting, minutes.state(), MinutesState.APPROVED);
        return MinutesDone.APPROVED;
    }

    /** @param openly for whoever may know of the meeting, or for its members alone */
    @Transactional
    public MinutesDone publish(UUID id, boolean openly) {
        Meeting meeting = chaired(id);
        Minutes minutes = book.open(id);
        MinutesState next = openly ? MinutesState.PUBLISHED : MinutesState.PRIVATE;
        if (!minutes.state().mayBecome(next)) {
            return MinutesDone.NOT_NOW;
        }
        if (openly && meeting.plan().isPrivate()) {
            return MinutesDone.PRIVATE_MEETING;
        }
        book.become(id, next, Optional.empty(), clock.instant());
        tell(meeting, minutes.state(), next);
        return openly ? MinutesDone.PUBLISHED : MinutesDone.KEPT_PRIVATE;
    }

    /** Says what was found wrong in minutes that are approved; it stands below them with its day. */
    @Transactional
    public MinutesDone correct(UUID id, String words) {
        Meeting meeting = chaired(id);
        Minutes minutes = book.open(id);
        if (minutes.isDraft()) {
            return MinutesDone.NOT_NOW;
        }
        book.addCorrection(id, words, clock.instant());
        tell(meeting, "", t("governance.minutes.corrected"));
        return MinutesDone.CORRECTED;
    }

    /** The meeting and its body, locked in the order in which all do: decisions change under the same lock. */
    private Meeting chaired(UUID id) {
        if (!sheets.known(id).chairs()) {
            throw new UnknownBody();
        }
        Meeting meeting = meetings.lock(id);
        bodies.lock(meeting.body());
        return meeting;
    }

    private void tell(Meeting meeting, MinutesState before, MinutesState after) {
        tell(meeting, before.badge().label(), after.badge().label());
    }

    private void tell(Meeting meeting, String before, String after) {
        String name = bodies.find(meeting.body()).orElseThrow(UnknownBody::new).name();
        trail.tell(
                Deed.CHANGED,
                meeting.id(),
                new Told(t("governance.trail.minutes", name, Formats.date(meeting.day())), before, after, ""),
                Set.of());
    }
}
