package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.files.FileType;
import fr.preau.files.SentFile;
import fr.preau.files.StoredFile;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Formats;
import fr.preau.values.Percentage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to meetings, each in a transaction that tells the audit trail and asks anew whether who does it keeps the body. */
@Component
class MeetingKeeping {

    private static final int MOST_ITEMS = 60;

    private final Meetings meetings;
    private final Agenda agenda;
    private final Attendances attendances;
    private final Papers papers;
    private final Memberships memberships;
    private final BodyKeeping bodies;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingKeeping(
            Meetings meetings,
            Agenda agenda,
            Attendances attendances,
            Papers papers,
            Memberships memberships,
            BodyKeeping bodies,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.attendances = attendances;
        this.papers = papers;
        this.memberships = memberships;
        this.bodies = bodies;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Plans a meeting on a day on which the body exists. */
    @Transactional
    public Planned plan(UUID bodyId, MeetingPlan plan) {
        Body body = bodies.keep(bodyId);
        if (!fits(body, plan)) {
            return new Planned(Optional.empty(), Optional.of(MeetingRefusal.OUTSIDE_THE_BODY));
        }
        UUID meeting = meetings.add(bodyId, plan, clock.instant());
        tell(Deed.ADDED, body, meetings.lock(meeting), "", inWords(plan), "");
        return new Planned(Optional.of(meeting), Optional.empty());
    }

    private static boolean fits(Body body, MeetingPlan plan) {
        return body.validity().covers(LocalDate.ofInstant(plan.startsAt(), Meeting.PARIS));
    }

    @Transactional
    public Optional<MeetingRefusal> change(UUID id, MeetingPlan plan) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (!meeting.state().isOpen()) {
            return Optional.of(MeetingRefusal.OVER);
        }
        if (!fits(body, plan)) {
            return Optional.of(MeetingRefusal.OUTSIDE_THE_BODY);
        }
        if (!plan.equals(meeting.plan())) {
            meetings.change(id, plan, clock.instant());
            tell(Deed.CHANGED, body, meeting, inWords(meeting.plan()), inWords(plan), "");
        }
        return Optional.empty();
    }

    /** Calls the members together, or those whom no letter told so far. */
    @Transactional
    public Optional<MeetingRefusal> convene(UUID id) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (!meeting.state().mayBecome(MeetingState.CONVENED)) {
            return Optional.of(MeetingRefusal.OVER);
        }
        if (!meeting.plan().startsAt().isAfter(clock.instant())) {
            return Optional.of(MeetingRefusal.PAST);
        }
        if (agenda.listOf(id).isEmpty()) {
            return Optional.of(MeetingRefusal.NO_AGENDA);
        }
        become(body, meeting, MeetingState.CONVENED, "", Optional.empty());
        events.publishEvent(new MeetingTold(id, false, WhoAsks.currentPerson().orElse(null)));
        return Optional.empty();
    }

    /** Those who were called together are told. */
    @Transactional
    public Optional<MeetingRefusal> cancel(UUID id, String reason) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (!meeting.state().mayBecome(MeetingState.CANCELLED)) {
            return Optional.of(MeetingRefusal.OVER);
        }
        become(body, meeting, MeetingState.CANCELLED, reason, Optional.empty());
        if (meeting.state() == MeetingState.CONVENED) {
            events.publishEvent(
                    new MeetingTold(id, true, WhoAsks.currentPerson().orElse(null)));
        }
        return Optional.empty();
    }

    /** Says that it was held, from its day on; the rule of its quorum no longer changes with the body. */
    @Transactional
    public Optional<MeetingRefusal> hold(UUID id) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (!meeting.state().mayBecome(MeetingState.HELD)) {
            return Optional.of(MeetingRefusal.OVER);
        }
        if (!meeting.hasComeBy(today())) {
            return Optional.of(MeetingRefusal.NOT_YET);
        }
        become(body, meeting, MeetingState.HELD, "", body.quorum());
        return Optional.empty();
    }

    private void become(Body body, Meeting meeting, MeetingState state, String reason, Optional<Percentage> quorum) {
        meetings.become(meeting.id(), state, reason, quorum, clock.instant());
        Deed deed = state == MeetingState.CANCELLED ? Deed.ENDED : Deed.CHANGED;
        tell(deed, body, meeting, meeting.state().badge().label(), state.badge().label(), reason);
    }

    @Transactional
    public Optional<MeetingRefusal> addItem(UUID id, String title, OptionalInt minutes, String presenter) {
        Meeting meeting = meetings.lock(id);
        bodies.keep(meeting.body());
        if (!meeting.state().isOpen()) {
            return Optional.of(MeetingRefusal.OVER);
        }
        if (agenda.listOf(id).size() >= MOST_ITEMS) {
            return Optional.of(MeetingRefusal.TOO_MANY);
        }
        agenda.add(id, title, minutes, presenter);
        meetings.touch(id, clock.instant());
        return Optional.empty();
    }

    /** Moves a point up or down by one place; nothing beyond the ends. */
    @Transactional
    public Optional<MeetingRefusal> moveItem(UUID id, UUID item, int by) {
        return arrange(id, item, (items, at) -> {
            int to = at + Integer.signum(by);
            if (to >= 0 && to < items.size()) {
                Collections.swap(items, at, to);
            }
        });
    }

    @Transactional
    public Optional<MeetingRefusal> removeItem(UUID id, UUID item) {
        return arrange(id, item, (items, at) -> {
            agenda.remove(item);
            items.remove(at);
        });
    }

    private Optional<MeetingRefusal> arrange(UUID id, UUID item, Arranging arranging) {
        Meeting meeting = meetings.lock(id);
        bodies.keep(meeting.body());
        if (!meeting.state().isOpen()) {
            return Optional.of(MeetingRefusal.OVER);
        }
        List<AgendaItem> items = new ArrayList<>(agenda.listOf(id));
        int at = items.stream().map(AgendaItem::id).toList().indexOf(item);
        if (at < 0) {
            throw new UnknownBody();
        }
        List<AgendaItem> before = List.copyOf(items);
        arranging.apply(items, at);
        if (!items.equals(before)) {
            agenda.order(items);
            meetings.touch(id, clock.instant());
        }
        return Optional.empty();
    }

    /** Notes who came; members of whom nothing is said are taken as absent. */
    @Transactional
    public Optional<MeetingRefusal> note(UUID id, Collection<Attendance> noted) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (meeting.state() == MeetingState.CANCELLED) {
            return Optional.of(MeetingRefusal.OVER);
        }
        if (!meeting.hasComeBy(today())) {
            return Optional.of(MeetingRefusal.NOT_YET);
        }
        List<Membership> members = memberships.listOn(meeting.body(), meeting.day());
        Set<UUID> sitting = members.stream().map(Membership::id).collect(Collectors.toSet());
        List<Attendance> known =
                noted.stream().filter(one -> sitting.contains(one.member())).toList();
        Set<UUID> present = known.stream()
                .filter(one -> one.presence() == Presence.PRESENT)
                .map(Attendance::member)
                .collect(Collectors.toSet());
        if (known.stream().flatMap(one -> one.proxy().stream()).anyMatch(proxy -> !present.contains(proxy))) {
            return Optional.of(MeetingRefusal.PROXY_ABSENT);
        }
        attendances.note(id, known);
        tell(
                Deed.CHANGED,
                body,
                meeting,
                "",
                Quorum.of(members, known, body.quorum()).inWords(),
                "");
        return Optional.empty();
    }

    /** Adds a paper, whose content must be what its name says. */
    @Transactional
    public Optional<MeetingRefusal> addPaper(UUID id, SentFile file) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        if (!Papers.TERMS.isSized(file)) {
            return Optional.of(MeetingRefusal.PAPER_SIZE);
        }
        Optional<FileType> type = Papers.TERMS.typeOf(file);
        if (type.isEmpty()) {
            return Optional.of(MeetingRefusal.PAPER_TYPE);
        }
        if (papers.listOf(id).size() >= Papers.TERMS.most()) {
            return Optional.of(MeetingRefusal.TOO_MANY);
        }
        papers.add(id, file, type.get());
        tell(Deed.CHANGED, body, meeting, "", t("governance.paper.added", file.name()), "");
        return Optional.empty();
    }

    @Transactional
    public void removePaper(UUID id, UUID paper) {
        Meeting meeting = meetings.lock(id);
        Body body = bodies.keep(meeting.body());
        StoredFile known = papers.find(id, paper).orElseThrow(UnknownBody::new);
        papers.remove(paper);
        tell(Deed.CHANGED, body, meeting, known.name(), t("governance.paper.removed"), "");
    }

    private void tell(Deed deed, Body body, Meeting meeting, String before, String after, String reason) {
        trail.tell(
                deed,
                meeting.id(),
                new Told(
                        t("governance.trail.meeting", body.name(), Formats.date(meeting.day())), before, after, reason),
                Set.of());
    }

    private static String inWords(MeetingPlan plan) {
        String when = Formats.dateTime(plan.startsAt());
        return plan.venue().isEmpty() ? when : t("governance.post-in-place", when, plan.venue());
    }

    /**
     * What became of a plan.
     *
     * @param meeting empty when it is refused
     */
    record Planned(Optional<UUID> meeting, Optional<MeetingRefusal> refusal) {}

    private interface Arranging {
        void apply(List<AgendaItem> items, int at);
    }
}
