package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.MinutesReviewed;
import fr.preau.governance.MinutesSubmitted;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of minutes once they are written: submitted by who writes them; approved, then published or kept among the members, and
 * corrected beside, never in their text, by who keeps the body or chairs it. Its secretary does not approve. Each is told to the audit
 * trail in the same transaction.
 */
@Component
class MinutesKeeping {

    private final MinutesBook book;
    private final MeetingSheets sheets;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesKeeping(
            MinutesBook book,
            MeetingSheets sheets,
            Meetings meetings,
            Bodies bodies,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.meetings = meetings;
        this.bodies = bodies;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Says that they are written, and leaves them to who approves. */
    @Transactional
    public MinutesDone submit(UUID id) {
        Meeting meeting = locked(id, sheets.known(id).writes());
        Minutes minutes = book.open(id);
        Optional<MinutesDone> wrong = wrong(meeting, minutes, MinutesState.SUBMITTED);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        book.become(id, MinutesState.SUBMITTED, Optional.empty(), clock.instant());
        tell(meeting, minutes.state(), MinutesState.SUBMITTED);
        Optional<UUID> by = WhoAsks.currentPerson();
        events.publishEvent(
                new MinutesSubmitted(id, book.noteSubmission(id, by), nameOf(meeting), meeting.day(), by.orElse(null)));
        return MinutesDone.SUBMITTED;
    }

    /** Makes those that were submitted a draft again, to be written further. */
    @Transactional
    public MinutesDone takeBack(UUID id) {
        Meeting meeting = locked(id, sheets.known(id).writes());
        Minutes minutes = book.open(id);
        if (!minutes.state().mayBecome(MinutesState.DRAFT)) {
            return MinutesDone.NOT_NOW;
        }
        book.become(id, MinutesState.DRAFT, Optional.empty(), clock.instant());
        tell(meeting, minutes.state(), MinutesState.DRAFT);
        tellSubmitter(meeting, minutes, false);
        return MinutesDone.TAKEN_BACK;
    }

    /** @param later the meeting that approves them; empty when the chair does */
    @Transactional
    public MinutesDone approve(UUID id, Optional<UUID> later) {
        Meeting meeting = chaired(id);
        Minutes minutes = book.open(id);
        Optional<MinutesDone> wrong = wrong(meeting, minutes, MinutesState.APPROVED);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (later.isPresent()
                && meetings.listHeldAfter(meeting).stream()
                        .noneMatch(one -> one.id().equals(later.get()))) {
            return MinutesDone.NOT_LATER;
        }
        book.become(id, MinutesState.APPROVED, later, clock.instant());
        tell(meeting, minutes.state(), MinutesState.APPROVED);
        tellSubmitter(meeting, minutes, true);
        return MinutesDone.APPROVED;
    }

    /** Why they cannot be left as they are written; empty when they can. */
    private Optional<MinutesDone> wrong(Meeting meeting, Minutes minutes, MinutesState next) {
        List<MinutesLine> lines = book.listOf(meeting.id()).stream()
                .filter(line -> !line.isRemoved())
                .toList();
        if (!minutes.state().mayBecome(next)) {
            return Optional.of(MinutesDone.CLOSED);
        }
        if (meeting.state() != MeetingState.HELD) {
            return Optional.of(MinutesDone.NOT_HELD);
        }
        if (lines.isEmpty()) {
            return Optional.of(MinutesDone.EMPTY);
        }
        return lines.stream().anyMatch(line -> line.beside().isPresent())
                ? Optional.of(MinutesDone.UNSETTLED)
                : Optional.empty();
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
        if (!minutes.isApproved()) {
            return MinutesDone.NOT_NOW;
        }
        book.addCorrection(id, words, clock.instant());
        tell(meeting, "", t("governance.minutes.corrected"));
        return MinutesDone.CORRECTED;
    }

    private Meeting chaired(UUID id) {
        return locked(id, sheets.known(id).chairs());
    }

    /** The meeting and its body, locked in the order in which all do: decisions change under the same lock. */
    private Meeting locked(UUID id, boolean allowed) {
        if (!allowed) {
            throw new UnknownBody();
        }
        Meeting meeting = meetings.lock(id);
        bodies.lock(meeting.body());
        return meeting;
    }

    /** Of those that were never submitted nobody waits to hear. */
    private void tellSubmitter(Meeting meeting, Minutes minutes, boolean approved) {
        if (minutes.state() == MinutesState.SUBMITTED) {
            events.publishEvent(new MinutesReviewed(
                    meeting.id(),
                    minutes.submission().number(),
                    approved,
                    nameOf(meeting),
                    meeting.day(),
                    minutes.submission().by().orElse(null),
                    WhoAsks.currentPerson().orElse(null)));
        }
    }

    private String nameOf(Meeting meeting) {
        return bodies.find(meeting.body()).orElseThrow(UnknownBody::new).name();
    }

    private void tell(Meeting meeting, MinutesState before, MinutesState after) {
        tell(meeting, before.badge().label(), after.badge().label());
    }

    private void tell(Meeting meeting, String before, String after) {
        String name = nameOf(meeting);
        trail.tell(
                Deed.CHANGED,
                meeting.id(),
                new Told(t("governance.trail.minutes", name, Formats.date(meeting.day())), before, after, ""),
                Set.of());
    }
}
