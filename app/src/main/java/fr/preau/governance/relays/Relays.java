package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.RelayAppointed;
import fr.preau.governance.typed.Days;
import fr.preau.governance.typed.PlaceNames;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be done to posts and terms, each in a transaction that tells the audit trail. Who does it was asked before whether they may.
 * Days are those of Paris: a term ends at midnight after its last day.
 */
@Component
class Relays {

    private final Posts posts;
    private final Appointments appointments;
    private final Holders holders;
    private final PlaceNames names;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relays(
            Posts posts,
            Appointments appointments,
            Holders holders,
            PlaceNames names,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.posts = posts;
        this.appointments = appointments;
        this.holders = holders;
        this.names = names;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    public UUID add(PostDraft draft) {
        UUID post = posts.add(draft);
        tell(Deed.ADDED, posts.lock(post), "", Days.inWords(draft.validity()), "", Set.of());
        return post;
    }

    /** Says how much of full service a post asks for. */
    @Transactional
    public void setShare(UUID id, Percentage share) {
        Post post = posts.lock(id);
        posts.setShare(id, share);
        tell(Deed.CHANGED, post, RelayWords.share(post.share()), RelayWords.share(Optional.of(share)), "", Set.of());
    }

    /**
     * Closes a post; who holds it on its last day holds it until then.
     *
     * @param lastDay included
     */
    @Transactional
    public Optional<Refusal> close(UUID id, LocalDate lastDay, String reason) {
        Post post = posts.lock(id);
        List<Appointment> terms = appointments.listOf(List.of(id));
        if (lastDay.isBefore(post.validity().from())) {
            return Optional.of(Refusal.ENDS_BEFORE_START);
        }
        if (post.validity().isOverOn(lastDay)) {
            return Optional.of(Refusal.OVER_ALREADY);
        }
        if (terms.stream().anyMatch(term -> term.validity().from().isAfter(lastDay))) {
            return Optional.of(Refusal.APPOINTED_LATER);
        }
        terms.stream()
                .filter(term ->
                        term.validity().end().map(end -> end.isAfter(lastDay)).orElse(true))
                .forEach(term -> end(post, term, lastDay, t("governance.post-closed", reason)));
        posts.close(id, lastDay, reason);
        tell(
                Deed.ENDED,
                post,
                Days.inWords(post.validity()),
                Days.inWords(new Validity(post.validity().from(), lastDay)),
                reason,
                Set.of());
        return Optional.empty();
    }

    /** Appoints somebody to a post that nobody holds on these days. */
    @Transactional
    public Optional<Refusal> appoint(UUID id, Contact contact, Term term) {
        Post post = posts.lock(id);
        Optional<Refusal> refusal = refusalOf(post, term.validity(), appointments.listOf(List.of(id)));
        if (refusal.isEmpty()) {
            appoint(post, contact, term);
        }
        return refusal;
    }

    /**
     * Ends who holds a post and appoints somebody else from the next day on, in one step.
     *
     * @param term begins after the first day of the one that it follows
     */
    @Transactional
    public Optional<Refusal> replace(UUID id, UUID current, Contact contact, Term term, String reason) {
        Post post = posts.lock(id);
        Appointment old = appointments
                .find(current)
                .filter(held -> held.post().equals(id))
                .orElseThrow(UnknownRelay::new);
        LocalDate lastDay = term.validity().from().minusDays(1);
        if (lastDay.isBefore(old.validity().from())) {
            return Optional.of(Refusal.ENDS_BEFORE_START);
        }
        List<Appointment> others = appointments.listOf(List.of(id)).stream()
                .filter(other -> !other.id().equals(current))
                .toList();
        Optional<Refusal> refusal = refusalOf(post, term.validity(), others);
        if (refusal.isEmpty()) {
            if (!old.validity().isOverOn(term.validity().from())) {
                end(post, old, lastDay, reason);
            }
            appoint(post, contact, term);
        }
        return refusal;
    }

    /** Ends a term. */
    @Transactional
    public Optional<Refusal> end(UUID appointment, LocalDate lastDay, String reason) {
        Appointment term = appointments.find(appointment).orElseThrow(UnknownRelay::new);
        Post post = posts.lock(term.post());
        if (lastDay.isBefore(term.validity().from())) {
            return Optional.of(Refusal.ENDS_BEFORE_START);
        }
        if (term.validity().isOverOn(lastDay)) {
            return Optional.of(Refusal.OVER_ALREADY);
        }
        end(post, term, lastDay, reason);
        return Optional.empty();
    }

    /** Says anew until when a term lasts, with which skills and how; who holds the post and since when stays. */
    @Transactional
    public Optional<Refusal> describe(UUID appointment, Term better) {
        Appointment known = appointments.find(appointment).orElseThrow(UnknownRelay::new);
        Post post = posts.lock(known.post());
        List<Appointment> others = appointments.listOf(List.of(post.id())).stream()
                .filter(other -> !other.id().equals(appointment))
                .toList();
        Validity days = new Validity(known.validity().from(), better.validity().until());
        Optional<Refusal> refusal = refusalOf(post, days, others);
        var described = new Appointment(
                appointment, post.id(), known.relay(), days, better.skills(), better.way(), known.endReason());
        if (refusal.isEmpty() && !described.equals(known)) {
            appointments.describe(described);
            tell(Deed.CHANGED, post, inWords(known), inWords(described), "", people(known.relay()));
        }
        return refusal;
    }

    /** Forgets the name and the address of somebody without an account, in the trail too. */
    @Transactional
    public void forget(Holder relay) {
        List<UUID> held = appointments.listOf(relay.id()).stream()
                .map(Appointment::post)
                .distinct()
                .toList();
        held.forEach(posts::lock);
        holders.forget(relay.id());
        if (!relay.name().isEmpty()) {
            trail.forget(held, relay.name());
        }
        trail.tell(Deed.CHANGED, relay.id(), Told.of(t("governance.relay.forgotten")), Set.of());
    }

    /** Why nobody may be appointed to it on these days, beside those who are. */
    static Optional<Refusal> refusalOf(Post post, Validity wanted, Collection<Appointment> others) {
        if (!wanted.isWithin(post.validity())) {
            return Optional.of(Refusal.OUTSIDE_THE_POST);
        }
        return others.stream().anyMatch(other -> Days.overlap(other.validity(), wanted))
                ? Optional.of(Refusal.HELD)
                : Optional.empty();
    }

    private void appoint(Post post, Contact contact, Term term) {
        Holder holder = holders.findOrAdd(contact);
        UUID appointment = appointments.add(post.id(), holder.id(), term.validity(), term.skills(), term.way());
        Appointment now = appointments.find(appointment).orElseThrow();
        tell(Deed.CHANGED, post, "", inWords(now), "", people(holder));
        holder.person()
                .ifPresent(person -> events.publishEvent(new RelayAppointed(
                        appointment,
                        person,
                        inWords(post),
                        post.id(),
                        term.validity().from(),
                        WhoAsks.currentPerson().orElse(null))));
    }

    private void end(Post post, Appointment term, LocalDate lastDay, String reason) {
        appointments.end(term.id(), lastDay, reason);
        Validity until = new Validity(term.validity().from(), lastDay);
        tell(
                Deed.CHANGED,
                post,
                inWords(term),
                t("governance.trail.holder", term.relay().shown(), Days.inWords(until)),
                reason,
                people(term.relay()));
    }

    private static Set<UUID> people(Holder holder) {
        return holder.person().map(Set::of).orElse(Set.of());
    }

    private void tell(Deed deed, Post post, String before, String after, String reason, Set<UUID> concerned) {
        trail.tell(deed, post.id(), new Told(inWords(post), before, after, reason), concerned);
    }

    /** «ERUN, Bourges» */
    String inWords(Post post) {
        return t("governance.post-in-place", post.name(), names.of(post.place()));
    }

    private static String inWords(Appointment term) {
        String said = t("governance.trail.holder", term.relay().shown(), Days.inWords(term.validity()));
        List<String> more = List.of(said, term.skills().typed(), term.way());
        return String.join(" · ", more.stream().filter(part -> !part.isEmpty()).toList());
    }
}
