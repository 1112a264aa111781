package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to decisions, each in a transaction that tells the audit trail. */
@Component
class DecisionKeeping {

    private final Decisions decisions;
    private final Meetings meetings;
    private final Memberships memberships;
    private final Bodies store;
    private final BodyKeeping bodies;
    private final KnownPages pages;
    private final MinutesBook minutes;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;

    DecisionKeeping(
            Decisions decisions,
            Meetings meetings,
            Memberships memberships,
            Bodies store,
            BodyKeeping bodies,
            KnownPages pages,
            MinutesBook minutes,
            WhoAsks whoAsks,
            Trail trail,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.memberships = memberships;
        this.store = store;
        this.bodies = bodies;
        this.pages = pages;
        this.minutes = minutes;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Notes what was decided in a meeting, from its day on. */
    @Transactional
    public Outcome add(UUID meetingId, DecisionTerms terms) {
        Meeting meeting = meetings.lock(meetingId);
        Body body = bodies.keep(meeting.body());
        Optional<DecisionRefusal> refusal = refusalOf(meeting, terms).or(() -> refusalOnceApproved(meetingId));
        if (refusal.isPresent()) {
            return new Outcome(Optional.empty(), refusal);
        }
        UUID id = decisions.add(meeting, terms);
        Decision decision = decisions.find(id).orElseThrow();
        tell(Deed.ADDED, body, decision, "", inWords(decision), "");
        return new Outcome(Optional.of(id), Optional.empty());
    }

    @Transactional
    public Optional<DecisionRefusal> change(UUID id, DecisionTerms terms) {
        Decision known = decisions.find(id).orElseThrow(UnknownBody::new);
        Meeting meeting = meetings.lock(known.meeting());
        Body body = bodies.keep(known.body());
        Optional<DecisionRefusal> refusal = refusalOf(meeting, terms)
                .or(() -> terms.words().equals(known.terms().words())
                        ? Optional.empty()
                        : refusalOnceApproved(known.meeting()));
        if (refusal.isEmpty() && !terms.equals(known.terms())) {
            decisions.change(id, terms);
            tell(
                    Deed.CHANGED,
                    body,
                    known,
                    inWords(known),
                    inWords(decisions.find(id).orElseThrow()),
                    "");
        }
        return refusal;
    }

    private Optional<DecisionRefusal> refusalOf(Meeting meeting, DecisionTerms terms) {
        if (meeting.state() == MeetingState.CANCELLED || !meeting.hasComeBy(today())) {
            return Optional.of(DecisionRefusal.NOT_MET);
        }
        boolean stranger = terms.member()
                .filter(owner -> memberships.listOn(meeting.body(), meeting.day()).stream()
                        .noneMatch(member -> member.id().equals(owner)))
                .isPresent();
        if (stranger) {
            return Optional.of(DecisionRefusal.NO_MEMBER);
        }
        if (terms.due().filter(due -> due.isBefore(meeting.day())).isPresent()) {
            return Optional.of(DecisionRefusal.DUE_BEFORE);
        }
        return terms.about().isEmpty() || pages.holds(terms.about())
                ? Optional.empty()
                : Optional.of(DecisionRefusal.NO_PAGE);
    }

    /** What minutes say is no longer added to, nor said otherwise, once they are approved; who sees to it, and when, may change. */
    private Optional<DecisionRefusal> refusalOnceApproved(UUID meeting) {
        return minutes.find(meeting, true).filter(known -> !known.isDraft()).map(_ -> DecisionRefusal.APPROVED);
    }

    /** Says how far it is: by who keeps the body, or by the member who sees to it. */
    @Transactional
    public Optional<DecisionRefusal> become(UUID id, DecisionState state, String reason) {
        Decision known = decisions.find(id).orElseThrow(UnknownBody::new);
        Body body = isOwner(known) ? store.lock(known.body()) : bodies.keep(known.body());
        Decision now = decisions.find(id).orElseThrow(UnknownBody::new);
        if (state == DecisionState.GIVEN_UP && reason.isEmpty()) {
            return Optional.of(DecisionRefusal.NO_REASON);
        }
        String kept = state == DecisionState.GIVEN_UP ? reason : "";
        if (now.state() != state || !now.reason().equals(kept)) {
            decisions.become(id, state, kept, today());
            tell(
                    state.isOpen() ? Deed.CHANGED : Deed.ENDED,
                    body,
                    now,
                    now.state().label(),
                    state.label(),
                    kept);
        }
        return Optional.empty();
    }

    /** Is it the person who asks that sees to it, as a member who still sits there? */
    boolean isOwner(Decision decision) {
        Optional<UUID> asks =
                WhoAsks.currentPerson().filter(person -> whoAsks.findPerson().equals(Optional.of(person)));
        return asks.isPresent()
                && decision.terms()
                        .member()
                        .flatMap(memberships::find)
                        .filter(member -> member.validity().covers(today()))
                        .filter(member -> member.person().equals(asks))
                        .isPresent();
    }

    private void tell(Deed deed, Body body, Decision decision, String before, String after, String reason) {
        trail.tell(
                deed,
                decision.id(),
                new Told(t("governance.trail.decision", decision.numbered(), body.name()), before, after, reason),
                decision.terms()
                        .member()
                        .flatMap(memberships::find)
                        .flatMap(Membership::person)
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    /** Without a name: who has no account could not be forgotten there. */
    private String inWords(Decision decision) {
        DecisionTerms terms = decision.terms();
        List<String> said = new ArrayList<>(List.of(terms.words()));
        terms.member().flatMap(memberships::find).map(Membership::nameless).ifPresent(said::add);
        if (!terms.owner().isEmpty()) {
            said.add(terms.owner());
        }
        terms.due().map(Formats::date).ifPresent(said::add);
        return String.join(" · ", said);
    }

    /**
     * What became of a decision that was to be noted.
     *
     * @param decision empty when it is refused
     */
    record Outcome(Optional<UUID> decision, Optional<DecisionRefusal> refusal) {}
}
