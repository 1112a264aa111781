package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Days;
import fr.preau.governance.typed.PlaceNames;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import fr.preau.values.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be done to bodies and to who sits in them, each in a transaction that tells the audit trail. Each asks anew whether who does
 * it keeps the body. Days are those of Paris.
 */
@Component
class BodyKeeping {

    private final Bodies bodies;
    private final Memberships memberships;
    private final PlaceNames names;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;

    BodyKeeping(Bodies bodies, Memberships memberships, PlaceNames names, WhoAsks whoAsks, Trail trail, Clock clock) {
        this.bodies = bodies;
        this.memberships = memberships;
        this.names = names;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The body, locked, which who asks keeps; others are refused. */
    Body keep(UUID id) {
        Body body = bodies.lock(id);
        whoAsks.require(Right.KEEP_BODIES, body.place());
        return body;
    }

    @Transactional
    public UUID add(BodyTerms terms, LocalDate from) {
        whoAsks.require(Right.KEEP_BODIES, terms.place());
        UUID id = bodies.add(terms, from);
        tell(Deed.ADDED, bodies.lock(id), "", inWords(terms), "", Optional.empty());
        return id;
    }

    /** Says anew what a body is; where it is moved to must be kept by the same person, too. */
    @Transactional
    public Optional<BodyRefusal> change(UUID id, BodyTerms terms) {
        Body body = keep(id);
        whoAsks.require(Right.KEEP_BODIES, terms.place());
        if (terms.parent().filter(parent -> bodies.isAbove(id, parent)).isPresent()) {
            return Optional.of(BodyRefusal.OWN_PARENT);
        }
        if (!terms.equals(body.terms())) {
            bodies.change(id, terms);
            tell(Deed.CHANGED, body, inWords(body.terms()), inWords(terms), "", Optional.empty());
        }
        return Optional.empty();
    }

    /** Closes a body; who sits in it on its last day sits there until then. */
    @Transactional
    public Optional<BodyRefusal> close(UUID id, LocalDate lastDay, String reason) {
        Body body = keep(id);
        if (lastDay.isBefore(body.validity().from())) {
            return Optional.of(BodyRefusal.ENDS_BEFORE_START);
        }
        if (body.validity().isOverOn(lastDay)) {
            return Optional.of(BodyRefusal.OVER_ALREADY);
        }
        List<Membership> members = memberships.listOf(id);
        if (members.stream().anyMatch(member -> member.validity().from().isAfter(lastDay))) {
            return Optional.of(BodyRefusal.OUTSIDE_THE_BODY);
        }
        members.stream()
                .filter(member ->
                        member.validity().end().map(end -> end.isAfter(lastDay)).orElse(true))
                .forEach(member -> end(body, member, lastDay, t("governance.body-closed", reason)));
        bodies.close(id, lastDay, reason);
        Validity until = new Validity(body.validity().from(), lastDay);
        tell(Deed.ENDED, body, Days.inWords(body.validity()), Days.inWords(until), reason, Optional.empty());
        return Optional.empty();
    }

    /** Has somebody sit in a body. */
    @Transactional
    public Optional<BodyRefusal> addMember(UUID id, MemberDraft draft) {
        Body body = keep(id);
        if (!draft.validity().isWithin(body.validity())) {
            return Optional.of(BodyRefusal.OUTSIDE_THE_BODY);
        }
        Optional<UUID> person = memberships.findAccount(draft.email());
        if (person.filter(one -> memberships.sits(id, one, draft.validity())).isPresent()) {
            return Optional.of(BodyRefusal.SITS_ALREADY);
        }
        Membership member = memberships.find(memberships.add(id, draft, person)).orElseThrow(UnknownBody::new);
        tell(Deed.CHANGED, body, "", inWords(member), "", person);
        return Optional.empty();
    }

    /** Ends the term of somebody. */
    @Transactional
    public Optional<BodyRefusal> endMember(UUID id, UUID member, LocalDate lastDay, String reason) {
        Body body = keep(id);
        Membership known = member(id, member);
        if (lastDay.isBefore(known.validity().from())) {
            return Optional.of(BodyRefusal.ENDS_BEFORE_START);
        }
        if (known.validity().isOverOn(lastDay)) {
            return Optional.of(BodyRefusal.OVER_ALREADY);
        }
        end(body, known, lastDay, reason);
        return Optional.empty();
    }

    /** Forgets the name and the address of somebody without an account, in the trail too. */
    @Transactional
    public void forgetMember(UUID id, UUID member) {
        Body body = keep(id);
        Membership known = member(id, member);
        if (known.person().isPresent() || known.name().isEmpty()) {
            throw new UnknownBody();
        }
        memberships.forget(member);
        trail.forget(List.of(id), known.name());
        tell(Deed.CHANGED, body, "", t("governance.relay.forgotten"), "", Optional.empty());
    }

    /** A member of this body and of no other, whatever the address says. */
    Membership member(UUID body, UUID member) {
        return memberships
                .find(member)
                .filter(known -> known.body().equals(body))
                .orElseThrow(UnknownBody::new);
    }

    private void end(Body body, Membership member, LocalDate lastDay, String reason) {
        memberships.end(member.id(), lastDay, reason);
        Validity until = new Validity(member.validity().from(), lastDay);
        tell(
                Deed.CHANGED,
                body,
                inWords(member),
                t("governance.trail.holder", member.shown(), Days.inWords(until)),
                reason,
                member.person());
    }

    private void tell(Deed deed, Body body, String before, String after, String reason, Optional<UUID> concerned) {
        trail.tell(
                deed,
                body.id(),
                new Told(t("governance.trail.body", body.name()), before, after, reason),
                concerned.map(Set::of).orElse(Set.of()));
    }

    private String inWords(BodyTerms terms) {
        List<String> said = new ArrayList<>(
                List.of(terms.name(), terms.kind().label(), names.of(terms.place()), BodyWords.aim(terms)));
        said.add(BodyWords.quorum(terms));
        said.add(t(terms.isPublic() ? "governance.body.public" : "governance.body.private"));
        if (!terms.mandate().isEmpty()) {
            said.add(terms.mandate());
        }
        return String.join(" · ", said);
    }

    private static String inWords(Membership member) {
        return t("governance.trail.holder", member.shown(), Days.inWords(member.validity())) + " · "
                + member.role().label();
    }
}
